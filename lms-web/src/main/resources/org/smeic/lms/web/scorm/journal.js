// The numbered entries of one launch. Each is handed to the site's page to be kept before anything is sent, and is given
// up with the server's receipt. Sending twice does no harm: the server applies each number once.
//
// The site keeps them and not this origin, because this origin is shared by all packages: what lies in its storage any
// package could read and forge. Many browsers also give a framed origin no storage at all.

const KEEPALIVE_LIMIT = 60000;
const HEADERS = { 'Content-Type': 'application/json' };

export class Journal {
  constructor({ launch, seq, address, tell }) {
    this.launch = launch;
    this.seq = seq;
    this.address = address;
    this.tell = tell;
    this.pending = [];
    this.sending = false;
    this.leaving = false;
    this.delay = 1000;
    this.savedAt = null;
    this.trouble = null;
    addEventListener('online', () => this.send());
  }

  add(set, finish) {
    this.pending.push({ seq: ++this.seq, set, finish });
    this.report(true);
    if (this.leaving) this.last();
    else this.send();
  }

  body() { return JSON.stringify({ entries: this.pending }); }

  async send() {
    if (this.sending || !this.pending.length || this.trouble === 'superseded') return;
    this.sending = true;
    clearTimeout(this.timer);
    const body = this.body();
    try {
      const answer = await fetch(this.address, { method: 'POST', body, keepalive: body.length < KEEPALIVE_LIMIT, headers: HEADERS });
      if (answer.ok) this.receipt(await answer.json());
      else if (answer.status === 404 || answer.status === 422) this.refused();
      else throw new Error('status ' + answer.status);
      this.delay = 1000;
    } catch {
      this.trouble = 'waiting';
      this.timer = setTimeout(() => this.send(), this.delay);
      this.delay = Math.min(this.delay * 2, 15000);
    }
    this.sending = false;
    this.report(true);
    if (this.pending.length && !this.trouble) this.send();
  }

  receipt(receipt) {
    this.pending = this.pending.filter(entry => entry.seq > receipt.seq);
    this.savedAt = receipt.at;
    this.trouble = receipt.outcome === 'SUPERSEDED' ? 'superseded' : null;
    // The server lacks a number that we no longer have: nothing behind it can ever be applied.
    if (receipt.outcome === 'GAP' && this.pending[0]?.seq !== receipt.seq + 1) this.refused();
  }

  refused() {
    this.trouble = 'refused';
    this.pending = [];
  }

  // The page goes away: one more try that outlives it.
  last() {
    this.leaving = true;
    if (!this.pending.length || this.trouble === 'superseded') return;
    const body = this.body();
    if (body.length < KEEPALIVE_LIMIT) {
      fetch(this.address, { method: 'POST', body, keepalive: true, headers: HEADERS }).catch(() => {});
    }
  }

  async empty(milliseconds) {
    const end = Date.now() + milliseconds;
    while (this.pending.length && this.trouble !== 'superseded' && Date.now() < end) {
      await new Promise(done => setTimeout(done, 25));
    }
  }

  report(changed) {
    const keep = changed ? { keep: { launch: this.launch, entries: this.pending } } : {};
    this.tell({ pending: this.pending.length, savedAt: this.savedAt, trouble: this.trouble, ...keep });
  }
}
