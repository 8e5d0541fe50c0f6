// A picture or a PDF leaves with the words typed so far. What does not fit is said before it travels; without a network,
// and when it is refused, words and file stay where they are.

import { say } from '../tongue.js';
import { remember } from './draft.js';

const PICTURE = 5 * 1024 * 1024;
const DOCUMENT = 10 * 1024 * 1024;
const TOO_HEAVY = 'Ce fichier est trop lourd : 5 Mo au plus pour une photo, 10 Mo pour un PDF.';
const { talk } = document.getElementById('outgoing').dataset;
let busy = false;

/** Beside the file, where it is seen; below the talk once nobody may write here any more. */
function tell(why) {
  const told = document.getElementById('file-told') ?? document.getElementById('told');
  told.hidden = !why;
  told.textContent = why ?? '';
}

/** The server looks at what it is; this only spares a journey. */
function tooHeavy(file) {
  return file.size > (file.type === 'application/pdf' ? DOCUMENT : PICTURE);
}

document.addEventListener('change', ({ target }) => {
  if (target.id !== 'file') return;
  const file = target.files[0];
  target.form.elements.text.required = !file;
  tell(file && tooHeavy(file) ? TOO_HEAVY : '');
});

// with a file chosen, every way of sending sends it too
document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  const file = form.dataset.draft && form.elements.file?.files[0];
  const meant = !submitter || submitter.hasAttribute('data-attach') || !submitter.hasAttribute('formaction');
  if (!file || !meant) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (tooHeavy(file)) tell(TOO_HEAVY);
  else send(form);
}, true);

async function send(form) {
  if (busy) return;
  busy = true;
  tell(say('Le fichier part…'));
  try {
    const answer = await fetch(form.querySelector('[data-attach]').formAction, {
      method: 'POST',
      headers: { 'X-Escale': 'envoi' },
      body: new FormData(form),
    });
    if (answer.status === 204) sent(form);
    else if (answer.status === 409) tell(await answer.text());
    else if (answer.status === 413) tell(TOO_HEAVY);
    else if (answer.redirected || answer.status === 401 || answer.status === 403) tell(say('Ta session est finie. Reconnecte-toi dans un autre onglet, puis renvoie : tout est encore là.'));
    else throw new Error(`status ${answer.status}`);
  } catch {
    tell(say('Pas de réseau : le fichier n’est pas parti. Il est encore là, renvoie-le dans un moment.'));
  } finally {
    busy = false;
  }
}

function sent(form) {
  form.elements.once.value = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  form.elements.text.value = '';
  form.elements.file.value = '';
  form.elements.text.required = true;
  document.getElementById('attach').open = false;
  remember(talk, '');
  tell('');
  document.dispatchEvent(new CustomEvent('stale'));
}
