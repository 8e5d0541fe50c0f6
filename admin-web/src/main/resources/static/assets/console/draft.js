// The referent's words survive a reload, a lost network and somebody else's takeover: kept until they are sent.
// Drafts are kept in this tab only, one for each conversation.

const field = () => document.getElementById('text');
const form = () => document.querySelector('form[data-draft]');
const key = (conversation) => `draft.${conversation}`;

function restore() {
  if (!form()) return;
  const kept = key(form().dataset.draft);
  if (form().dataset.written) sessionStorage.removeItem(kept);
  if (field().value) remember(form().dataset.draft, field().value);
  else field().value = sessionStorage.getItem(kept) ?? '';
}

export function remember(conversation, text) {
  if (text) sessionStorage.setItem(key(conversation), text);
  else sessionStorage.removeItem(key(conversation));
}

document.addEventListener('input', ({ target }) => {
  if (target === field() && form()) remember(form().dataset.draft, target.value);
});

document.addEventListener('keydown', (event) => {
  if (event.target !== field() || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form()?.requestSubmit();
});

document.addEventListener('live', restore);
restore();
