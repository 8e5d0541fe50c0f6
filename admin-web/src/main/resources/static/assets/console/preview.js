// Shows the message while it is written. Leaving with unsaved words asks first.

const PAUSE = 400;
const form = document.getElementById('article');
const preview = document.getElementById('preview');
let timer;
let touched = false;

async function show() {
  const response = await fetch('/console/fiches/apercu', { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (!response.ok || response.redirected) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  preview.replaceChildren(...fresh.body.childNodes);
}

form.addEventListener('input', () => {
  touched = true;
  clearTimeout(timer);
  // the preview is a help: without a network the form goes on as it is
  timer = setTimeout(() => show().catch(() => {}), PAUSE);
});

form.addEventListener('submit', () => { touched = false; });
addEventListener('beforeunload', (event) => { if (touched) event.preventDefault(); });
