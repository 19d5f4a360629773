// The site's side of the player. Content lives on another origin; the two exchange messages and nothing else. A step
// through the package takes the content away, waits for its receipt, asks the server and puts the answer in place.
const player = () => document.querySelector('[data-scorm-state]');
const frame = () => player().querySelector('iframe');
const origin = () => player().dataset.origin;
const store = () => 'lms.scorm.' + player().dataset.key;
let left = null, stepping = false;

// What the server has not confirmed waits here, under a name that the content cannot choose.
const kept = () => {
  try { return JSON.parse(localStorage.getItem(store())); } catch { return null; }
};
const keep = unsent => {
  try {
    if (unsent.entries.length) localStorage.setItem(store(), JSON.stringify(unsent));
    else localStorage.removeItem(store());
  } catch { /* a browser that keeps nothing still sends */ }
};

const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
const words = (text, value) => text.replace('{0}', value);

// Speaks up only when the words change, so that a screen reader is not told the same thing each second.
const say = (text, kind) => {
  const line = player().querySelector('[data-scorm-saved]');
  if (!line) return;
  if (line.textContent !== text) line.textContent = text;
  line.className = kind;
};

function show(message) {
  const { trouble, pending, savedAt } = message, data = player().dataset;
  if (trouble === 'superseded' || trouble === 'refused' || trouble === 'start') say(data[trouble], 'waiting');
  else if (trouble === 'waiting' && pending) say(words(data.waiting, pending), 'waiting');
  else if (savedAt && !pending) say(words(message.state === 'ended' ? data.ended : data.saved, time.format(new Date(savedAt))), 'saved');
  else if (message.loaded && !savedAt) say('', 'small');
}

// Puts parts of another state of this page in place of those that are here.
function put(html, parts) {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  for (const part of parts) {
    const now = document.querySelector(part), then = fresh.querySelector(part);
    if (now && then) now.replaceWith(document.adoptNode(then));
  }
}
const OUTLINE = ['.toc-side .head', '.toc-side .toc', '.lesson > .notice.ok'];

addEventListener('message', event => {
  const content = frame();
  if (!content || event.origin !== origin() || event.source !== content.contentWindow || event.data?.lms !== 'scorm') return;
  const message = event.data;
  if (message.hello) content.contentWindow.postMessage({ lms: 'scorm', do: 'left', left: kept() }, origin());
  if (Array.isArray(message.keep?.entries)) keep(message.keep);
  if (message.left) return void left?.();
  if (stepping) return;
  // That the content has ended is not the end of the session: the learner goes on from here.
  if (message.state) player().dataset.scormState = message.state === 'ended' ? 'idle' : message.state;
  show(message);
  if (message.state === 'ended' && !message.pending && message.request && message.request !== '_none_') step(new URLSearchParams({ request: 'content' }));
});

// Takes the content away and lets it say its last words; for a receipt it waits, but not for ever.
const leave = () => new Promise(done => {
  const content = frame();
  if (!content) return done();
  const timer = setTimeout(done, 6000);
  left = () => { clearTimeout(timer); done(); };
  content.contentWindow.postMessage({ lms: 'scorm', do: 'leave' }, origin());
});

async function step(fields) {
  if (stepping) return;
  stepping = true;
  const here = player(), form = here.querySelector('[data-scorm-form]');
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of fields) body.set(name, value);
  here.dataset.scormState = 'busy';
  here.setAttribute('aria-busy', 'true');
  say(here.dataset.moving, 'small');
  await leave();
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    try {
      const answer = await fetch(form.action, { method: 'POST', body });
      if (answer.status >= 500) throw new Error('status ' + answer.status);
      const html = await answer.text();
      if (!answer.ok || !html.includes('data-scorm-state')) return location.assign(answer.url);
      history.replaceState(null, '', answer.url);
      put(html, ['.scorm', ...OUTLINE]);
      fold();
      break;
    } catch {
      say(here.dataset.offline, 'waiting');
      await new Promise(again => setTimeout(again, wait));
    }
  }
  left = null;
  stepping = false;
  const now = player();
  if (!frame()) (now.querySelector('.scorm-end h2') ?? now.querySelector('[data-scorm-toc]'))?.focus?.();
}

// On a small screen the content comes first; its table of contents opens on demand.
const fold = () => {
  const contents = player().querySelector('.scorm-contents');
  if (contents && frame() && matchMedia('(max-width: 860px)').matches) contents.open = false;
};
fold();

document.addEventListener('submit', event => {
  if (!event.target.matches('[data-scorm-form]') || !event.submitter) return;
  event.preventDefault();
  step([[event.submitter.name, event.submitter.value]]);
});

// What is locked says why, in the page and to screen readers.
document.addEventListener('click', event => {
  const locked = event.target.closest('[data-scorm-toc][aria-disabled=true]');
  if (!locked) return;
  const why = locked.parentElement.querySelector('.why');
  why.textContent = why.textContent ? '' : locked.title;
});

// Who leaves the page lets the content say its last words too.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || link.target) return;
  if (link.origin !== location.origin || link.getAttribute('href').startsWith('#') || !frame() || stepping) return;
  event.preventDefault();
  stepping = true;
  player().dataset.scormState = 'busy';
  leave().then(() => location.assign(link.href));
});
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
