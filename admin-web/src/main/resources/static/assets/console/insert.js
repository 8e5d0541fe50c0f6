// Puts an article or a ready reply into the message at the cursor, finds articles without leaving the page, and copies.

import { say } from '../tongue.js';

document.addEventListener('click', (event) => {
  const find = event.target.closest('[data-insert]');
  const field = document.getElementById('text');
  if (!find || !field || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  insert(field, find.dataset.insert);
});

function insert(field, words) {
  const before = field.value.slice(0, field.selectionStart);
  const gap = before && !before.endsWith('\n') ? '\n\n' : '';
  field.setRangeText(gap + words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!('finds' in form.dataset)) return;
  event.preventDefault();
  try {
    const response = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`, { headers: { 'X-Escale': 'regard' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.getElementById('finds').replaceChildren(...page.getElementById('finds').childNodes);
  } catch {
    form.submit();
  }
});

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    document.getElementById('copied').textContent = (await copied(field)) ? say('C’est copié.') : say('À copier à la main : c’est sélectionné.');
  });
}

// Without https there is no clipboard, and a browser may forbid it: then the old way, on what is selected.
async function copied(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
