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

// What an earlier session in this browser could not send; the site's page has kept it.
const left = new Promise(done => {
  listeners.set('left', message => done(message.left));
  setTimeout(() => done(null), 3000);
  tell({ hello: true });
});

async function opened() {
  const answer = await post('open');
  if (!answer.ok) throw new Error('open: ' + answer.status);
  const first = await answer.json();
  const unsent = await left;
  if (!unsent?.entries?.length) return first;
  const recovered = await post('recover', JSON.stringify({ launch: unsent.launch, entries: unsent.entries }));
  if (recovered.ok) return recovered.json();
  // Not ours to take: then it is of no use to anybody. Anything else is worth another try later.
  if (recovered.status === 404 || recovered.status === 422) return first;
  throw new Error('recover: ' + recovered.status);
}

// The run-time the content speaks to, with its table of the data model.
async function runtimeOf(launch, keep) {
  const name = launch.edition === '2004' ? 'scorm2004' : 'scorm12';
  const [{ DataModel, api }, table] = await Promise.all([
    import('./' + name + '.js'), fetch(name + '-model.json').then(answer => answer.json())]);
  return api(new DataModel(table, launch), keep);
}

async function start() {
  const launch = await opened();
  const journal = new Journal({ launch: launch.launch, seq: launch.seq, address: 'commit', tell: state => tell({ state: status(), request: request(), ...state }) });
  const runtime = await runtimeOf(launch, (set, finish) => journal.add(set, finish));
  const status = () => journal.pending.length ? 'busy' : runtime.state() === 'over' ? 'ended' : 'idle';
  // Only what the SCO has asked for by its end counts.
  const request = () => runtime.state() === 'over' ? runtime.request() : null;
  journal.report(true);
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
    await journal.empty(4000);
    tell({ state: 'ended', left: true });
  });
  addEventListener('pagehide', () => {
    journal.leaving = true;
    runtime.flush();
    journal.last();
  });
}

start().catch(() => tell({ state: 'ended', trouble: 'start' }));
