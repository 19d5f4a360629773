// The frame between site and content: gives the SCO its API object, keeps what it stores, tells the site how it stands.
import { Journal } from './journal.js';

// Content climbs from parent to parent in search of an API object, often of both editions. For it we are at the top:
// beyond us lies the site's origin, and a look there would end its script with a SecurityError.
const parent = window.parent;
window.parent = window;

const site = document.documentElement.dataset.site;
const tell = message => parent.postMessage({ lms: 'scorm', ...message }, site);
const post = (verb, body) => fetch(verb, { method: 'POST', body: body ?? '', headers: { 'Content-Type': 'application/json' } });

const listeners = new Map();
addEventListener('message', event => {
  if (event.origin === site && event.source === parent && event.data?.lms === 'scorm') listeners.get(event.data.do)?.(event.data);
});

// The line to the site's keeper. The site opens it when what this browser still kept of earlier launches has arrived.
const keeper = new Promise(done => {
  const hello = crypto.getRandomValues(new Uint32Array(2)).join();
  // The site's script may not be there yet.
  const again = setInterval(() => tell({ hello }), 300);
  tell({ hello });
  addEventListener('message', event => {
    if (event.origin !== site || event.source !== parent || event.data?.lms !== 'scorm' || !event.ports[0]) return;
    clearInterval(again);
    done(event.ports[0]);
  });
});
const follows = port => new Promise(done => { port.onmessage = event => done(event.data.follows); });

async function opened() {
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    try {
      const answer = await post('open'), word = await answer.json();
      if (answer.ok) return word;
      if (answer.status === 404) return null;
    } catch { /* no connection, or a server that is not ready */ }
    tell({ trouble: 'opening' });
    await new Promise(again => setTimeout(again, wait * (0.5 + Math.random())));
  }
}

// The run-time the content speaks to, with its table of the data model.
async function runtimeOf(launch, keep, isOver) {
  const name = launch.edition === '2004' ? 'scorm2004' : 'scorm12';
  const [{ DataModel, api }, table] = await Promise.all([
    import('./' + name + '.js'), fetch(name + '-model.json').then(answer => answer.json())]);
  return api(new DataModel(table, launch), keep, isOver);
}

async function start() {
  const port = await keeper;
  const last = await follows(port);
  const launch = await opened();
  if (!launch) return tell({ state: 'ended', trouble: 'start' });
  const journal = new Journal({ seq: Math.max(launch.seq, last), address: 'commit', keeper: port, tell: state => tell({ state: status(), request: request(), ...state }) });
  const runtime = await runtimeOf(launch, (...entry) => journal.add(...entry), () => journal.isOver());
  const status = () => journal.pending.length ? 'busy' : runtime.state() === 'over' ? 'ended' : 'idle';
  // Only what the SCO has asked for by its end counts.
  const request = () => runtime.state() === 'over' ? runtime.request() : null;
  journal.report();
  window[runtime.name] = runtime.API;

  const frame = document.createElement('iframe');
  frame.title = launch.title;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads allow-pointer-lock');
  frame.setAttribute('allow', 'fullscreen; autoplay; unload');
  frame.addEventListener('load', () => tell({ state: status(), loaded: true }));
  frame.src = launch.external ? launch.href : new URL('../p/' + launch.href, location.href).href;
  document.body.append(frame);

  listeners.set('leave', async () => {
    // Taking the content away lets it say its last words.
    frame.remove();
    runtime.flush();
    tell({ leaving: true });
    await journal.empty();
    tell({ state: 'ended', left: true });
  });
  addEventListener('pagehide', () => {
    journal.leaving = true;
    runtime.flush();
    journal.last();
  });
}

start().catch(() => tell({ state: 'ended', trouble: 'start' }));
