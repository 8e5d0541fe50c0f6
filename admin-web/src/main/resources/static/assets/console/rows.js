// One more row, empty: a copy of the last one. Without scripts a page has one empty row, and one more once it is saved.

for (const more of document.querySelectorAll('[data-more]')) {
  more.hidden = false;
  more.addEventListener('click', () => {
    const row = more.previousElementSibling;
    const fresh = row.cloneNode(true);
    for (const field of fresh.querySelectorAll('input:not([data-keep]), select')) clear(field);
    for (const problem of fresh.querySelectorAll('.problem')) problem.remove();
    row.after(fresh);
    fresh.querySelector('input:not([type=hidden])').focus();
  });
}

function clear(field) {
  if (field.tagName === 'SELECT') field.selectedIndex = 0;
  else field.value = '';
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
  const label = field.getAttribute('aria-label');
  if (label) field.setAttribute('aria-label', label.replace(/\d+/, (number) => Number(number) + 1));
}
