// The numbered entries of one launch. Each goes at once to the site's keeper, which keeps it until the server has
// confirmed it; see keeper.js there. What this page still knows to be unconfirmed when it goes away, it also sends itself.
//
// The site keeps them and not this origin, because this origin is shared by all packages: what lies in its storage any
// package could read and forge. Many browsers also give a framed origin no storage at all.

const KEEPALIVE_LIMIT = 60000;

export class Journal {
  constructor({ seq, address, keeper, tell }) {
    Object.assign(this, { seq, address, keeper, tell, pending: [], leaving: false, state: {} });
    keeper.onmessage = ({ data }) => data.state && this.hear(data.state);
  }

  add(set, finish, now) {
    const entry = { seq: ++this.seq, set, finish };
    this.pending.push(entry);
    this.keeper.postMessage({ add: entry, now: now || this.leaving });
    this.report();
    if (this.leaving) this.last();
  }

  // What the server has confirmed, and how it stands with the rest.
  hear(state) {
    this.state = state;
    this.pending = state.trouble === 'superseded' ? [] : this.pending.filter(entry => !(entry.seq <= state.seq));
    this.report();
  }

  isOver() { return ['superseded', 'refused'].includes(this.state.trouble); }

  // The page goes away: a request that outlives it, once for all that its content says at one time.
  last() {
    this.leaving = true;
    this.asked ??= Promise.resolve().then(() => {
      this.asked = null;
      const body = JSON.stringify({ entries: this.pending });
      if (!this.pending.length || this.isOver() || body.length > KEEPALIVE_LIMIT) return;
      fetch(this.address, { method: 'POST', body, keepalive: true, headers: { 'Content-Type': 'application/json' } }).catch(() => {});
    });
  }

  // Nothing is on its way any more, or never will be.
  async empty() {
    while (this.pending.length && !this.isOver()) await new Promise(done => setTimeout(done, 25));
  }

  report() {
    const { savedAt, kept, trouble, refused } = this.state;
    this.tell({ pending: this.pending.length, savedAt, kept, trouble, refused });
  }
}
