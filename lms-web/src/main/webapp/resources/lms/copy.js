// Buttons that copy a link; hidden where the browser cannot copy, for the link itself stands beside them.
const status = document.getElementById('copied');
if (navigator.clipboard) {
  document.querySelectorAll('[data-copy]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        const words = button.innerHTML;
        button.textContent = status.textContent = button.dataset.copied;
        setTimeout(() => { button.innerHTML = words; status.textContent = ''; }, 3000);
      } catch {
        location.href = button.dataset.copy;
      }
    });
  });
}
