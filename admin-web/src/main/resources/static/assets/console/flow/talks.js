// The talks beside the flow: played on demand, written anew, or kept from a try-out.

import { say } from '../../tongue.js';

const list = document.getElementById('talks');
const template = document.getElementById('talk-template');
const EMPTY = `title: ${document.querySelector('h1').textContent}
channel: whatsapp
day: ${new Date().toISOString().slice(0, 10)}
talk:
  - they: bonjour
  - bot: …
`;

export function talks(ask, touched) {
  function add(text = EMPTY) {
    const fresh = template.content.firstElementChild.cloneNode(true);
    const [name, area] = fresh.querySelectorAll('[name]');
    name.value = say('nouveau test');
    area.value = text;
    list.append(fresh);
    fresh.open = true;
    fresh.scrollIntoView({ block: 'nearest' });
    name.focus();
    name.select();
    touched();
  }

  document.getElementById('new-talk').addEventListener('click', () => add());
  document.getElementById('play').addEventListener('click', async () => {
    const open = new Set([...list.querySelectorAll('details[open] [name=talkName]')].map((name) => name.value));
    const fresh = await ask('tests');
    if (!fresh) return;
    list.replaceChildren(...fresh.childNodes);
    for (const talk of list.querySelectorAll('details')) {
      talk.open = open.has(talk.querySelector('[name=talkName]').value) || talk.classList.contains('differs');
    }
  });
  return { add };
}
