// The site's side of the player. Content lives on another origin; the two exchange messages and nothing else.
const root = document.querySelector('[data-scorm-state]');
const frame = root.querySelector('iframe');
const line = root.querySelector('[data-scorm-saved]');
const origin = root.dataset.origin;
const store = 'lms.scorm.' + root.dataset.key;
let left = null;

// What the server has not confirmed waits here, under a name that the content cannot choose.
const kept = () => {
  try { return JSON.parse(localStorage.getItem(store)); } catch { return null; }
};
const keep = unsent => {
  try {
    if (unsent.entries.length) localStorage.setItem(store, JSON.stringify(unsent));
    else localStorage.removeItem(store);
  } catch { /* a browser that keeps nothing still sends */ }
};

const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
const words = (text, value) => text.replace('{0}', value);

// Speaks up only when the words change, so that a screen reader is not told the same thing each second.
const say = (text, kind) => {
  if (line.textContent !== text) line.textContent = text;
  line.className = kind;
};

function show(message) {
  const { trouble, pending, savedAt } = message;
  if (trouble === 'superseded' || trouble === 'refused' || trouble === 'start') say(root.dataset[trouble], 'waiting');
  else if (trouble === 'waiting' && pending) say(words(root.dataset.waiting, pending), 'waiting');
  else if (savedAt && !pending) say(words(message.state === 'ended' ? root.dataset.ended : root.dataset.saved, time.format(new Date(savedAt))), 'saved');
  else if (message.loaded && !savedAt) say('', 'small');
}

// Outline and contents as they are now; the page itself goes on running.
async function refresh() {
  const here = root.querySelector('[data-scorm-toc][aria-current=true]')?.href ?? location.href;
  const answer = await fetch(here);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of ['.toc-side .head', '.toc-side .toc', '[data-scorm-list]']) {
    const now = document.querySelector(part), then = fresh.querySelector(part);
    if (now && then) now.replaceChildren(...then.childNodes);
  }
}

addEventListener('message', event => {
  if (event.origin !== origin || event.source !== frame.contentWindow || event.data?.lms !== 'scorm') return;
  const message = event.data;
  if (message.hello) frame.contentWindow.postMessage({ lms: 'scorm', do: 'left', left: kept() }, origin);
  if (Array.isArray(message.keep?.entries)) keep(message.keep);
  if (message.left) return void left?.();
  if (message.state) root.dataset.scormState = message.state;
  show(message);
  if (message.state === 'ended' && message.savedAt && !message.pending) refresh().catch(() => {});
});

// Who leaves lets the content say its last words and waits for the receipt, but not for ever.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || link.target) return;
  if (link.origin !== location.origin || left) return;
  if (link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  root.dataset.scormState = 'busy';
  const go = () => location.assign(link.href);
  const timer = setTimeout(go, 5000);
  left = () => { clearTimeout(timer); go(); };
  frame.contentWindow.postMessage({ lms: 'scorm', do: 'leave' }, origin);
});
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
