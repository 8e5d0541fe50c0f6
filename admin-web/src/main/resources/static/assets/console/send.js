// What the referent writes leaves though the network is away: it waits here, in the order it was written, and each
// message goes once (the server knows it by "once"). What the server refuses comes back into the form.

import { remember } from './draft.js';
import { say } from '../tongue.js';

const AGAIN = 5_000;
const list = document.getElementById('outgoing');
const told = document.getElementById('told');
const { talk, who, address } = list.dataset;
const KEY = `outgoing.${who}.${talk}`;
const waiting = () => JSON.parse(localStorage.getItem(KEY) ?? '[]');
const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
let state = say('envoi…');
let busy = false;
let timer;

function keep(messages) {
  if (messages.length) localStorage.setItem(KEY, JSON.stringify(messages));
  else localStorage.removeItem(KEY);
  show(messages);
}

function show(messages) {
  list.hidden = messages.length === 0;
  list.replaceChildren(...messages.map(bubble));
}

function bubble({ text, once }) {
  const said = document.createElement('li');
  said.className = 'said human';
  const words = document.createElement('div');
  words.className = 'bubble';
  words.dir = 'auto';
  words.textContent = text;
  const mark = document.createElement('p');
  mark.className = 'when';
  mark.textContent = `${state} `;
  const back = document.createElement('button');
  back.className = 'link small';
  back.type = 'button';
  back.textContent = say('Reprendre');
  back.addEventListener('click', () => {
    if (busy) return;
    keep(waiting().filter((other) => other.once !== once));
    giveBack(text);
  });
  mark.append(back);
  said.append(words, mark);
  return said;
}

function giveBack(text, why) {
  const field = document.getElementById('text');
  if (field) field.value = [text, field.value].filter(Boolean).join('\n\n');
  remember(talk, field ? field.value : text);
  tell(why && !field ? say('{0} Ton texte est gardé : « {1} »', why, text) : why);
}

function tell(why) {
  told.hidden = !why;
  told.textContent = why ?? '';
}

async function send({ text, once }) {
  const token = document.querySelector('input[name="_csrf"]')?.value ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'X-Escale': 'envoi' },
    body: new URLSearchParams({ text, once, _csrf: token }),
  });
  if (answer.status === 204) return 'said';
  if (answer.status === 409) return { refused: await answer.text() };
  if (answer.redirected || answer.status === 401 || answer.status === 403) return 'stranger';
  throw new Error(`status ${answer.status}`);
}

async function flush() {
  if (busy) return;
  busy = true;
  clearTimeout(timer);
  try {
    for (let [first, ...rest] = waiting(); first; [first, ...rest] = waiting()) {
      const end = await send(first);
      if (end === 'stranger') {
        state = say('en attente : reconnecte-toi');
        tell(say('Ta session est finie. Recharge la page pour te reconnecter : ton message t’attend ici.'));
        break;
      }
      keep(waiting().filter((other) => other.once !== first.once));
      if (end.refused) giveBack(first.text, end.refused);
      else document.dispatchEvent(new CustomEvent('stale'));
      state = say('envoi…');
    }
  } catch {
    state = say('en attente de réseau');
    timer = setTimeout(flush, AGAIN);
  } finally {
    busy = false;
    show(waiting());
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.draft || event.submitter?.hasAttribute('formaction')) return;
  event.preventDefault();
  const text = form.elements.text.value.trim();
  if (!text) return;
  tell();
  keep([...waiting(), { text, once: fresh() }]);
  form.elements.text.value = '';
  remember(talk, '');
  flush();
});

addEventListener('online', flush);
show(waiting());
if (waiting().length) flush();
