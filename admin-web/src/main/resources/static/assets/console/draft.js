// The referent's words survive a reload, a lost network and somebody else's takeover: kept until they are sent.

const key = (form) => `draft.${form.dataset.draft}`;

function keep(form) {
  const field = form.elements.text;
  if (form.dataset.written) sessionStorage.removeItem(key(form));
  if (!field.value) field.value = sessionStorage.getItem(key(form)) ?? '';
  field.addEventListener('input', () => sessionStorage.setItem(key(form), field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
}

const forms = (root) => root.querySelectorAll('form[data-draft]');
forms(document).forEach(keep);
document.addEventListener('live', ({ detail }) => forms(detail).forEach(keep));
