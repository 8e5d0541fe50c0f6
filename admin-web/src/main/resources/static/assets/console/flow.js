// A flow's page: what is typed is checked, tried out and tested while it is written. Leaving with unsaved words asks first.

import { watchText } from './flow/text.js';
import { tryOut } from './flow/tryout.js';
import { talks } from './flow/talks.js';

const form = document.getElementById('flow');
let touched = false;

form.addEventListener('input', () => { touched = true; });
form.addEventListener('submit', () => { touched = false; });
addEventListener('beforeunload', (event) => { if (touched) event.preventDefault(); });

/** Asks the server about the form as it stands; nothing when the network or the sign-in is lost: typing goes on. */
async function ask(what, more = []) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of more) body.append(name, value);
  try {
    const response = await fetch(`/console/flows/${form.dataset.flow}/${what}`, { method: 'POST', body });
    if (!response.ok || response.redirected) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html').body;
  } catch {
    return null;
  }
}

const list = talks(ask, () => { touched = true; });
watchText(ask);
tryOut(ask, list.add);
