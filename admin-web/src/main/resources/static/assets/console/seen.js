// Says that a conversation is before somebody's eyes: only while the page is looked at, once for each new message.

const form = document.getElementById('seen');
let said = '';

async function see() {
  const last = [...document.querySelectorAll('#talk .said.person')].at(-1)?.id.replace('said-', '');
  if (document.hidden || !last || last === said) return;
  const before = said;
  said = last;
  form.elements.line.value = last;
  try {
    const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (!response.ok) said = before;
  } catch {
    // no network: it is said with the next look
    said = before;
  }
}

document.addEventListener('matched', see);
document.addEventListener('visibilitychange', see);
see();
