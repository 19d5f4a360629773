// The quiz: each answer is kept in this browser when it is given, sent at once, and let go when the server has it.
// Without this script the page is a plain form that does the same with its buttons.

const PREFIX = 'lms.quiz.';
const store = {
  read: key => { try { return JSON.parse(localStorage.getItem(key) ?? '{}'); } catch { return {}; } },
  write: (key, value) => { try { Object.keys(value).length ? localStorage.setItem(key, JSON.stringify(value)) : localStorage.removeItem(key); } catch { /* full or forbidden: the answer is still sent */ } },
};
const fill = (words, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), words);

const handedIn = document.querySelector('[data-handed-in]');
if (handedIn) store.write(PREFIX + handedIn.dataset.handedIn, {});
const form = document.querySelector('form[data-attempt]');
if (form) run(form);

function run(form) {
  const key = PREFIX + form.dataset.attempt;
  const words = form.dataset;
  const pending = store.read(key); // question -> { values, revision }
  const questions = [...form.querySelectorAll('.question')];
  const show = name => form.querySelector(`[data-show=${name}]`);
  const save = form.querySelector('[id$=":save"]');
  const handIn = form.querySelector('[id$=":hand-in"]');
  let sending = false, pause = 2000, timer = 0, trouble = '', warned = false;

  // What a question answers, and putting an answer into it.
  const fields = q => [...q.querySelectorAll('input:not([type=hidden]), select')];
  const rows = q => [...q.querySelectorAll('select')].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const values = q => rows(q).length ? rows(q).map(field => field.value)
    : fields(q).filter(field => field.type === 'text' || field.checked).map(field => field.value);
  const put = (q, answer) => rows(q).length ? rows(q).forEach((field, i) => { field.value = answer[i] ?? ''; })
    : fields(q).forEach(field => { field.type === 'text' ? field.value = answer[0] ?? '' : field.checked = answer.includes(field.value); });
  const isAnswered = q => values(q).some(value => value.trim());

  function state(text, waiting) {
    const place = show('state');
    if (place.textContent !== text) place.textContent = text;
    place.className = waiting ? 'waiting' : 'saved';
  }
  function count() {
    show('answered').textContent = fill(words.answered, questions.filter(isAnswered).length, questions.length);
  }
  function tell() {
    const kept = Object.keys(pending).length;
    if (trouble) state(fill(words[trouble], kept), true);
    else if (kept) state(words.saving, false);
  }

  function changed(q) {
    const id = q.dataset.question;
    const revision = Math.max(Number(q.dataset.revision), pending[id]?.revision ?? 0) + 1;
    pending[id] = { values: values(q), revision };
    store.write(key, pending);
    warned = false;
    count();
    send();
  }

  async function send() {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    const patience = setTimeout(tell, 400);
    while (Object.keys(pending).length) {
      const [id, answer] = Object.entries(pending)[0];
      if (!await deliver(id, answer)) {
        timer = setTimeout(send, pause);
        pause = Math.min(pause * 2, 30000);
        break;
      }
      pause = 2000;
    }
    sending = false;
    clearTimeout(patience);
    tell();
  }

  // True when the server has the answer, or never will.
  async function deliver(id, answer) {
    let response;
    try {
      response = await fetch(`/api/v1/quiz-attempts/${form.dataset.attempt}/answers/${id}`, {
        method: 'PUT', credentials: 'same-origin', keepalive: true, redirect: 'manual',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ response: answer.values, revision: answer.revision }),
      });
    } catch { trouble = 'waiting'; tell(); return false; }
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) { trouble = 'signedOut'; tell(); return false; }
    if (response.status >= 500 || response.status === 429 || !response.headers.get('Content-Type')?.includes('json')) { trouble = 'waiting'; tell(); return false; }
    if (!response.ok) { // handed in, or the time is over: the page knows what to say
      Object.keys(pending).forEach(each => delete pending[each]);
      store.write(key, pending);
      location.reload();
      return true;
    }
    const receipt = await response.json();
    const q = questions.find(each => each.dataset.question === id);
    if (q) q.dataset.revision = Math.max(receipt.revision, Number(q.dataset.revision));
    if (pending[id]?.revision <= Math.max(receipt.revision, answer.revision)) delete pending[id];
    store.write(key, pending);
    trouble = receipt.taken || receipt.revision === answer.revision ? '' : 'elsewhere';
    if (!trouble) state(fill(words.saved, new Date(receipt.savedAt).toLocaleTimeString(words.lang, { hour: 'numeric', minute: '2-digit' })), false);
    return true;
  }

  // What was kept here and never arrived is put back, unless the server has something newer.
  for (const [id, answer] of Object.entries(pending)) {
    const q = questions.find(each => each.dataset.question === id);
    if (q && answer.revision > Number(q.dataset.revision)) put(q, answer.values);
    else delete pending[id];
  }
  store.write(key, pending);

  const typing = new Map();
  form.addEventListener('input', event => {
    const q = event.target.closest('.question');
    if (!q || event.target.type !== 'text') return;
    clearTimeout(typing.get(q));
    typing.set(q, setTimeout(() => { typing.delete(q); changed(q); }, 800));
  });
  form.addEventListener('change', event => {
    const q = event.target.closest('.question');
    if (!q) return;
    clearTimeout(typing.get(q));
    typing.delete(q);
    if (q.dataset.kind === 'ORDERING') place(q, event.target);
    changed(q);
  });
  const settle = () => typing.forEach((waiting, q) => { clearTimeout(waiting); typing.delete(q); changed(q); });
  addEventListener('pagehide', settle);
  addEventListener('online', () => { pause = 2000; send(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') settle(); else send(); });

  // Ordering: buttons that move an item, beside the places one can choose.
  const list = q => q.querySelector('.order');
  const number = q => [...list(q).children].forEach((li, i) => { li.querySelector('select').value = String(i + 1); });
  function place(q, select) {
    const li = select.closest('li');
    if (!select.value) return;
    const others = [...list(q).children].filter(each => each !== li);
    list(q).insertBefore(li, others[Number(select.value) - 1] ?? null);
    number(q);
    select.focus();
  }
  function move(q, li, step) {
    const sibling = step < 0 ? li.previousElementSibling : li.nextElementSibling;
    if (!sibling) return;
    step < 0 ? sibling.before(li) : sibling.after(li);
    number(q);
    changed(q);
  }
  questions.filter(list).forEach(q => {
    const items = [...list(q).children];
    if (items.every(li => li.querySelector('select').value)) {
      items.sort((a, b) => a.querySelector('select').value - b.querySelector('select').value).forEach(li => list(q).append(li));
    }
    items.forEach(li => {
      const text = li.querySelector(':scope > span').textContent.trim();
      for (const [step, sign, label] of [[-1, '↑', words.up], [1, '↓', words.down]]) {
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn quiet', textContent: sign });
        button.setAttribute('aria-label', fill(label, text));
        button.lang = words.lang;
        button.addEventListener('click', () => { move(q, li, step); button.focus(); });
        li.append(button);
      }
    });
  });

  // Handing in takes the whole form along; first it is made sure that there is a connection and nothing forgotten.
  save.hidden = true;
  let sure = false;
  form.addEventListener('submit', event => {
    if (sure) return;
    event.preventDefault();
    settle();
    if (event.submitter !== handIn) return; // Enter in a field saves, it never hands in
    const empty = questions.filter(q => !isAnswered(q));
    if (empty.length && !warned) {
      warned = true;
      state(fill(words.unanswered, empty.length), true);
      return;
    }
    finish();
  });
  async function finish() {
    handIn.setAttribute('aria-disabled', 'true');
    await new Promise(done => setTimeout(done)); // a form that is telling its listeners does not submit
    for (let i = 0; sending && i < 30; i++) await new Promise(done => setTimeout(done, 100));
    await send();
    handIn.removeAttribute('aria-disabled');
    if (Object.keys(pending).length && trouble === 'waiting') { trouble = 'notHandedIn'; tell(); trouble = 'waiting'; return; }
    if (Object.keys(pending).length && trouble === 'signedOut') return;
    sure = true;
    form.requestSubmit(handIn);
  }

  // The clock shows the server's time that is left, and hands in when it is over.
  if (words.secondsLeft) {
    const end = performance.now() + (Number(words.secondsLeft) + 1) * 1000; // the server counts whole seconds
    let over = false;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      show('left').textContent = fill(words.left, `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`);
      show('left').className = left <= 60 ? 'waiting' : '';
      if (left === 300 || left === 60) state(show('left').textContent, true);
      if (left === 0 && !over) { over = true; warned = true; settle(); finish(); }
    };
    tick();
    setInterval(tick, 1000);
  }

  count();
  if (Object.keys(pending).length) send();
}
