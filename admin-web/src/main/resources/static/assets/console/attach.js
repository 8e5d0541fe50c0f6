// A picture or a PDF leaves with the words typed so far. What does not fit is said before it travels; without a network,
// and when it is refused, words and file stay where they are.

import { say } from '../tongue.js';
import { remember } from './draft.js';

const PICTURE = 5 * 1024 * 1024;
const DOCUMENT = 10 * 1024 * 1024;
const tooHeavyWords = () => say('Ce fichier est trop lourd : 5 Mo au plus pour une photo, 10 Mo pour un PDF.');
const { talk } = document.getElementById('outgoing').dataset;
let busy = false;
// the words and the file last tried: only the same ones go under the same id again
let tried;

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
  tell(file && tooHeavy(file) ? tooHeavyWords() : '');
});

// with a file chosen, every way of sending sends it too
document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  const file = form.dataset.draft && form.elements.file?.files[0];
  const meant = !submitter || submitter.hasAttribute('data-attach') || !submitter.hasAttribute('formaction');
  if (!file || !meant) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (tooHeavy(file)) tell(tooHeavyWords());
  else send(form);
}, true);

const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function toSend(form) {
  const text = form.elements.text.value;
  const file = form.elements.file.files[0];
  return tried?.text === text && tried.file === file ? tried : { text, file, once: fresh() };
}

async function send(form) {
  if (busy) return;
  busy = true;
  tried = toSend(form);
  const body = new FormData(form);
  body.set('once', tried.once);
  tell(say('Le fichier part…'));
  try {
    const answer = await fetch(form.querySelector('[data-attach]').formAction, {
      method: 'POST',
      headers: { 'X-Escale': 'envoi' },
      body,
    });
    if (answer.status === 204) sent();
    else if (answer.status === 409) tell(await answer.text());
    else if (answer.status === 413) tell(tooHeavyWords());
    else if (answer.redirected || answer.status === 401 || answer.status === 403) tell(say('Ta session est finie. Reconnecte-toi dans un autre onglet, puis renvoie : tout est encore là.'));
    else throw new Error(`status ${answer.status}`);
  } catch {
    tell(say('Pas de réseau : le fichier n’est pas parti. Il est encore là, renvoie-le dans un moment.'));
  } finally {
    busy = false;
  }
}

// What was typed or chosen meanwhile stays; the page may have renewed the form, or taken it away.
function sent() {
  const { text, file } = tried;
  tried = undefined;
  const fields = document.querySelector('form[data-draft]')?.elements;
  if (fields) {
    if (fields.text.value === text) fields.text.value = '';
    if (fields.file.files[0] === file) fields.file.value = '';
    fields.text.required = fields.file.files.length === 0;
    document.getElementById('attach').open = !fields.text.required;
    remember(talk, fields.text.value);
  }
  tell('');
  document.dispatchEvent(new CustomEvent('stale'));
}
