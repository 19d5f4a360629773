// The upload shows how far it is; without this script the form sends itself.
const form = document.querySelector('form[data-upload]');
form?.addEventListener('submit', event => {
  const file = form.file.files[0];
  if (!file) return;
  event.preventDefault();
  const refused = words => {
    const notice = document.createElement('p');
    notice.className = 'notice danger';
    notice.textContent = words;
    document.getElementById('refused').replaceChildren(notice);
    notice.scrollIntoView({ block: 'center' });
    form.querySelector('button').disabled = false;
    form.querySelector('[data-progress]').hidden = true;
  };
  if (file.size > form.dataset.upload * 1048576) { refused(form.dataset.tooLarge); return; }
  document.getElementById('refused').replaceChildren();
  form.querySelector('button').disabled = true;
  form.querySelector('[data-progress]').hidden = false;
  const bar = form.querySelector('progress');
  const said = form.querySelector('[data-percent]');
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', sent => {
    bar.value = 100 * sent.loaded / sent.total;
    said.textContent = `${Math.floor(bar.value)} %`;
  });
  request.addEventListener('load', () => {
    const answer = request.response ?? {};
    if (answer.location) location.assign(answer.location); else refused(answer.refused ?? form.dataset.broken);
  });
  request.addEventListener('error', () => refused(form.dataset.broken));
  request.open('POST', form.action);
  request.responseType = 'json';
  request.setRequestHeader('Accept', 'application/json');
  request.send(new FormData(form));
});

// A report that is still being written is looked at again. What is being done is said when it changes, not each second.
const show = (report, fresh, standing) => {
  const said = document.getElementById('standing');
  if (said.textContent !== standing) said.textContent = standing;
  report.dataset.running = fresh.dataset.running;
  if (fresh.dataset.running === 'true') {
    report.querySelector('progress').value = fresh.querySelector('progress').value;
    report.querySelector('[data-percent]').textContent = fresh.querySelector('[data-percent]').textContent;
  } else {
    report.replaceChildren(...fresh.childNodes);
  }
};
const look = async () => {
  const report = document.getElementById('report');
  if (report?.dataset.running !== 'true') return;
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('report');
    if (fresh) show(report, fresh, page.getElementById('standing').textContent);
  }
  setTimeout(look, 1000);
};
setTimeout(look, 500);
