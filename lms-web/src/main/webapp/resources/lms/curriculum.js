// While an editor works on a part, what it asks is read aloud anew after each change; without this script a button does it.
const form = document.querySelector('form[data-reads]');
const state = 'input[name="jakarta.faces.ViewState"]';
let asked = 0;

async function read() {
  const turn = ++asked;
  const fields = new FormData(form);
  fields.append(form.dataset.reads, '');
  const answer = await fetch(form.action, { method: 'post', body: new URLSearchParams(fields) });
  if (!answer.ok || form.dataset.busy) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector(`form[data-reads] ${state}`);
  if (fresh) form.querySelector(state).value = fresh.value;
  const said = page.querySelector('[data-said]');
  if (turn === asked && said) document.querySelector('[data-said]').replaceChildren(...said.childNodes);
}

let waiting = Promise.resolve();
form?.addEventListener('change', () => { waiting = waiting.then(read).catch(() => {}); });
