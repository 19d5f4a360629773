// The site's side of the player. Content lives on another origin; the two exchange messages and nothing else. A step
// through the package takes the content away, waits for its receipt, asks the server and puts the answer in place.
const player = () => document.querySelector('[data-scorm-state]');
const frame = () => player().querySelector('iframe');
const origin = () => player().dataset.origin;
let left = null, leaving = null, stepping = false, unsafe = false, greeted = null;

// The keeper of what the server has not confirmed: one worker for all pages, or, without such workers, this page's own.
const keeper = import(document.querySelector('script[data-keeper]').dataset.keeper).then(module => module.connected());

// The content gets a line to the keeper, for its own launch, once what earlier ones left behind has arrived.
async function greet(content) {
  const { ask } = await keeper;
  const token = new URL(content.src).pathname.split('/')[2];
  // The content that was in this tab before may still be saying its last words.
  const after = sessionStorage.getItem('lms-scorm');
  sessionStorage.setItem('lms-scorm', token);
  for (let wait = 1000; ; wait = Math.min(wait * 2, 15000)) {
    const { waiting, refused } = await ask({ send: true, after: after !== token && after });
    complain(refused);
    if (!waiting || frame() !== content) break;
    say(words(player().dataset.waiting, waiting), 'waiting');
    await new Promise(again => setTimeout(again, wait));
  }
  const line = new MessageChannel();
  await ask({ follow: token }, [line.port1]);
  content.contentWindow?.postMessage({ lms: 'scorm' }, origin(), [line.port2]);
}

// What the server will not take is not thrown away: the learner can hand it to whoever leads the course.
function complain(refused) {
  const button = player().querySelector('[data-scorm-export]');
  if (button) button.hidden = !refused;
}
document.addEventListener('click', async event => {
  if (!event.target.matches?.('[data-scorm-export]')) return;
  const { ask } = await keeper;
  const { entries } = await ask({ export: true });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(entries, null, 1)], { type: 'application/json' }));
  link.download = 'scorm-entries.json';
  link.click();
  URL.revokeObjectURL(link.href);
  await ask({ forget: true });
});

const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
const words = (text, value) => text.replace('{0}', value);

// Speaks up only when the words change, so that a screen reader is not told the same thing each second.
const say = (text, kind) => {
  const line = player().querySelector('[data-scorm-saved]');
  if (!line) return;
  if (line.textContent !== text) line.textContent = text;
  line.className = kind;
};

// What was reached so far changes with what is stored: asked for after receipts, at most every ten seconds.
let heard = null, asking = 0, asked = 0;
function reached(savedAt) {
  if (savedAt === heard) return;
  heard = savedAt;
  asking ||= setTimeout(async () => {
    const form = player().querySelector('[data-scorm-form]');
    try {
      const answer = await fetch(form.action + '?' + new URLSearchParams(new FormData(form)), { redirect: 'error' });
      if (answer.ok) player().querySelector('[data-scorm-reached]').textContent = await answer.text();
    } catch { /* the next receipt asks again */ }
    asked = Date.now();
    asking = 0;
  }, Math.max(300, asked + 10000 - Date.now()));
}

function show(message) {
  const { trouble, pending, savedAt, kept, refused } = message, data = player().dataset;
  if (savedAt && !pending) reached(savedAt);
  unsafe = pending > 0 && kept === false && trouble !== 'superseded';
  if (trouble === 'refused') complain(pending);
  if (trouble === 'superseded' || trouble === 'refused' || trouble === 'start') say(data[trouble], 'waiting');
  else if (trouble === 'opening') say(data.offline, 'waiting');
  else if (trouble === 'waiting' && pending) say(words(kept === false ? data.unkept : data.waiting, pending), 'waiting');
  else if (refused?.length && !pending) say(words(data.aside, [...new Set(refused)].join(', ')), 'waiting');
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
  if (message.hello && message.hello !== greeted) {
    greeted = message.hello;
    return void greet(content);
  }
  if (message.leaving) return void leaving?.();
  if (message.left) return void left?.();
  if (stepping) return void (message.trouble === 'waiting' && message.pending && show(message));
  // That the content has ended is not the end of the session: the learner goes on from here.
  if (message.state) player().dataset.scormState = message.state === 'ended' ? 'idle' : message.state;
  show(message);
  if (message.state === 'ended' && !message.pending && message.request && message.request !== '_none_') step(new URLSearchParams({ request: 'content' }));
});

// Takes the content away and lets it say its last words. Its receipt is waited for as long as it takes, for what comes
// after a step is decided by it; only a frame that does not even answer is given up.
const leave = patience => new Promise(done => {
  const content = frame();
  if (!content) return done();
  let timer = setTimeout(done, 6000);
  leaving = () => {
    clearTimeout(timer);
    if (patience) timer = setTimeout(done, patience);
  };
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
  left = leaving = null;
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
  leave(4000).then(() => location.assign(link.href));
});
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

// What is kept here waits for the next visit; only what could not be kept would be gone.
addEventListener('beforeunload', event => { if (unsafe) event.preventDefault(); });
