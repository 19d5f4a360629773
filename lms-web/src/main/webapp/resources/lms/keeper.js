// Keeps what running content has stored until the server has confirmed it, and sends it. It lives in a worker that all
// pages of the site in this browser share, so that it hears the last words of a tab that closes: a closing page itself
// hears nothing any more from the content in its frame. Where there are no shared workers it lives in the page.
//
// Each launch's entries are numbered; the server takes each number once, so sending again does no harm. The launch's
// token is the key to its attempt; only the site's page names it, never the content.
const ENTRIES = 500, CHARACTERS = 1 << 20, PATIENCE = 30000, SHORTEST = 1000, LONGEST = 15000, LATER = 1000, FAULTS = 8;

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));
const settled = request => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

function opened() {
  const request = indexedDB.open('lms-scorm', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('entry', { keyPath: ['token', 'seq'] });
  return settled(request);
}

// The entries of one launch on their way to the server.
class Launch {
  constructor(token, keeper) {
    Object.assign(this, { token, keeper, entries: [], listeners: new Set(), kept: true, delay: SHORTEST, faults: 0, refused: [] });
  }

  add(entry, now) {
    if (this.entries.some(known => known.seq === entry.seq)) return;
    this.entries.push(entry);
    this.keeper.put(this, entry);
    this.report();
    if (this.trouble === 'waiting') return;
    if (now) this.send();
    else this.timer ??= setTimeout(() => this.send(), LATER);
  }

  // As many as fit one request, at least one.
  chunk() {
    const chunk = [];
    let size = 0;
    for (const { seq, set, finish } of this.entries.slice(0, ENTRIES)) {
      const text = JSON.stringify({ seq, set, finish });
      size += text.length;
      if (chunk.length && size > CHARACTERS) break;
      chunk.push(text);
    }
    return '{"skip":' + Boolean(this.skip) + ',"entries":[' + chunk.join() + ']}';
  }

  // Its content has gone and has nothing more to say; where the browser does not tell, we do not wait.
  async silent() {
    const end = Date.now() + 2000;
    while ('onclose' in MessagePort.prototype && this.listeners.size && Date.now() < end) await pause(20);
  }

  // Resolves when what is here now has arrived, or cannot for now; what comes meanwhile goes after it.
  send() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.entries.length && this.trouble !== 'refused') this.sending ??= this.sendAll().finally(() => { this.sending = null; });
    return this.sending;
  }

  async sendAll() {
    const last = this.entries.at(-1).seq;
    try {
      while (this.entries[0]?.seq <= last && this.trouble !== 'refused') {
        await this.sendSome();
        this.delay = SHORTEST;
        this.report();
      }
      if (this.entries.length) this.timer ??= setTimeout(() => this.send(), 0);
    } catch {
      // No connection, a proxy's own page, a server that is not ready: again, and not all browsers at once.
      this.trouble = 'waiting';
      this.timer = setTimeout(() => this.send(), this.delay * (0.5 + Math.random()));
      this.delay = Math.min(this.delay * 2, LONGEST);
      this.report();
    }
  }

  async sendSome() {
    const answer = await fetch('/scorm/journal', { method: 'POST', body: this.chunk(), credentials: 'omit', redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE), headers: { 'Content-Type': 'application/json', 'Launch-Token': this.token } });
    const word = await answer.json();
    if (answer.ok && word.outcome) return this.receipt(word);
    this.faults += word.problem === 'scorm.try_again';
    // Our own server says no to this, again and again; it stays here for the learner to take away.
    if (word.problem && ([404, 413, 422].includes(answer.status) || this.faults >= FAULTS)) this.trouble = 'refused';
    else throw new Error('status ' + answer.status);
  }

  receipt({ outcome, seq, at, refused }) {
    // Numbers before these are nowhere any more; what follows is not to be lost with them.
    this.skip = outcome === 'GAP' && this.entries[0].seq > seq + 1;
    this.drop(seq);
    this.seq = seq;
    this.faults = 0;
    this.savedAt = at;
    this.refused.push(...refused);
    // Of a launch that another has taken over from, the server has kept these aside.
    this.trouble = outcome === 'SUPERSEDED' ? 'superseded' : null;
  }

  drop(seq) {
    this.entries = this.entries.filter(entry => entry.seq > seq);
    this.keeper.drop(this.token, seq);
  }

  report() {
    const { seq, savedAt, kept, trouble = null, refused } = this;
    const state = { seq, savedAt, kept, trouble, refused, pending: this.entries.length };
    for (const port of this.listeners) port.postMessage({ state });
  }
}

export class Keeper {
  constructor() {
    this.launches = new Map();
    this.ready = this.load();
    addEventListener('online', () => this.send());
  }

  async load() {
    try {
      this.base = await opened();
      for (const { token, ...entry } of await settled(this.entries('readonly').getAll())) this.launch(token).entries.push(entry);
      this.send();
    } catch { /* a browser that keeps nothing still sends */ }
  }

  launch(token) {
    if (!this.launches.has(token)) this.launches.set(token, new Launch(token, this));
    return this.launches.get(token);
  }

  entries(mode) { return this.base.transaction('entry', mode).objectStore('entry'); }

  // In one go, for there may be no later: a transaction that is committed is finished by the browser without us.
  write(work, failed) {
    try {
      const entries = this.entries('readwrite');
      work(entries);
      entries.transaction.onabort = failed;
      entries.transaction.commit();
    } catch { failed(); }
  }

  put(launch, entry) {
    this.write(entries => entries.put({ token: launch.token, ...entry }), () => { launch.kept = false; launch.report(); });
  }

  drop(token, seq) {
    this.write(entries => entries.delete(IDBKeyRange.bound([token, 0], [token, seq])), () => {});
  }

  send() { return Promise.all([...this.launches.values()].map(launch => launch.send())); }

  waiting() { return [...this.launches.values()].filter(launch => launch.entries.length); }

  // A page speaks: `port` is the content's, which may add to this launch and to no other.
  async hear({ number, follow, after, send, forget, export: wanted }, [port], page) {
    await this.ready;
    if (after) await this.launch(after).silent();
    if (follow) this.follow(this.launch(follow), port);
    if (send) await this.send();
    if (forget) for (const launch of this.waiting()) if (launch.trouble === 'refused') launch.drop(Infinity);
    const waiting = this.waiting();
    page.postMessage({
      number,
      waiting: waiting.filter(launch => launch.trouble === 'waiting').length,
      refused: waiting.filter(launch => launch.trouble === 'refused').length,
      ...wanted && { entries: waiting.flatMap(launch => launch.entries.map(({ at, set }) => ({ at, set }))) },
    });
  }

  follow(launch, port) {
    const last = launch.entries.at(-1)?.seq ?? 0;
    launch.listeners.add(port);
    port.onmessage = ({ data: { add, now } }) => {
      const { seq, set, finish } = add;
      launch.add({ seq, set, finish, at: new Date().toISOString() }, now);
    };
    port.addEventListener('close', () => launch.listeners.delete(port));
    port.postMessage({ follows: last });
    launch.report();
  }
}

// It lives a little longer than its last page, to hear last words and to send them.
const shared = () => new Promise((done, failed) => {
  const worker = new SharedWorker(import.meta.url, { type: 'module', name: 'lms-scorm', extendedLifetime: true });
  worker.onerror = failed;
  worker.port.onmessage = () => done(worker.port);
  worker.port.postMessage({});
});

function own() {
  const keeper = new Keeper(), line = new MessageChannel();
  line.port1.onmessage = ({ data, ports }) => keeper.hear(data, ports, line.port1);
  return line.port2;
}

// For a page: the worker, or where there is none a keeper of its own.
export async function connected() {
  localStorage.setItem('lms-scorm', 'used');
  const port = await shared().catch(own);
  const asked = new Map();
  let last = 0;
  port.onmessage = ({ data }) => { asked.get(data.number)?.(data); asked.delete(data.number); };
  return { ask: (question, ports = []) => new Promise(done => {
    const number = ++last;
    asked.set(number, done);
    port.postMessage({ ...question, number }, ports);
  }) };
}

if (globalThis.SharedWorkerGlobalScope) {
  const keeper = new Keeper();
  addEventListener('connect', ({ ports: [page] }) => {
    page.onmessage = ({ data, ports }) => keeper.hear(data, ports, page);
  });
}
