// What folds on phones stands open on wide screens; without this script it works by its summary.
const folds = document.querySelectorAll('details.menu, details.filters, .toc-side details');
const wide = matchMedia('(min-width: 861px)');
const settle = () => folds.forEach(fold => { fold.open = wide.matches; });
wide.addEventListener('change', settle);
settle();

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.dataset.busy) { event.preventDefault(); return; }
  form.dataset.busy = 'true';
  form.querySelectorAll('button[type=submit]').forEach(button => button.setAttribute('aria-disabled', 'true'));
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-busy]').forEach(form => {
  delete form.dataset.busy;
  form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
}));

// A password can be looked at before it is sent.
document.querySelectorAll('[data-reveal]').forEach(button => {
  const input = button.parentElement.querySelector('input');
  button.hidden = false;
  button.setAttribute('aria-controls', input.id);
  button.addEventListener('click', () => {
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
    input.focus();
  });
  input.form.addEventListener('submit', () => { input.type = 'password'; });
});

// A table of a text that is wider than the screen can be moved by keyboard too.
const reach = () => document.querySelectorAll('.prose table').forEach(table => {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0; else table.removeAttribute('tabindex');
});
addEventListener('resize', reach);
reach();

// After a refused form the reader starts at what is wrong.
document.querySelector('.notices, .wrong')?.scrollIntoView({ block: 'center' });

// What a learner did in a package while the line was down goes to the server from whichever page they come to next.
if (localStorage.getItem('lms-scorm') && !document.querySelector('[data-scorm-state]')) {
  import(document.querySelector('script[data-keeper]').dataset.keeper)
    .then(module => module.connected()).then(({ ask }) => ask({ send: true }))
    .then(({ waiting, refused }) => { if (!waiting && !refused) localStorage.removeItem('lms-scorm'); });
}
