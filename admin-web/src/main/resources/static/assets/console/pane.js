// The list beside a conversation, by keyboard: j and k open the next one and the one before, arrows walk in the list.

const list = document.getElementById('pane');
const keys = document.getElementById('keys');
const on = document.getElementById('keys-on');
const rows = () => [...list.querySelectorAll('.talker')];
const isShown = () => list?.offsetParent !== null;
// one letter alone can be in the way of speech input: the keys can be turned off (WCAG 2.1.4)
const active = () => localStorage.getItem('keys') !== 'off';

if (list) {
  keys.hidden = !matchMedia('(hover: hover)').matches;
  on.checked = active();
  on.addEventListener('change', () => localStorage.setItem('keys', on.checked ? 'on' : 'off'));
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  addEventListener('keydown', press);
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || !isShown()) return;
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const letter = { j: 1, k: -1 }[event.key];
  if (arrow && list.contains(event.target)) {
    event.preventDefault();
    beside(document.activeElement, arrow)?.focus();
  } else if (letter && active() && !event.target.closest?.('input, select, textarea')) {
    beside(list.querySelector('[aria-current]'), letter)?.click();
  }
}

/** The row that many further; the first when none is meant, null beyond the ends. */
function beside(row, step) {
  const all = rows();
  const at = all.indexOf(row);
  return at < 0 ? all[0] : all[at + step];
}
