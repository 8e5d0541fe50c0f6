// The text: line numbers, the indentation of the line before, problems beside their lines, and jumps to them.

const PAUSE = 500;
const text = document.getElementById('text');
const gutter = document.querySelector('.gutter');
const checked = document.getElementById('checked');
const board = document.getElementById('board');

export function watchText(ask) {
  let timer;
  let asked = 0;
  const check = async () => {
    const mine = ++asked;
    const fresh = await ask('verifier');
    if (!fresh || mine !== asked) return;
    replace(checked, fresh.querySelector('[data-part=checked]'));
    replace(board, fresh.querySelector('[data-part=board]'));
    number();
  };
  text.addEventListener('input', () => {
    number();
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  });
  text.addEventListener('scroll', () => { gutter.scrollTop = text.scrollTop; });
  text.addEventListener('keydown', indent);
  document.addEventListener('click', (event) => {
    const jump = event.target.closest('.jump');
    if (jump) goTo(Number(jump.dataset.line), Number(jump.dataset.column ?? 1));
  });
  number();
}

/** A screen reader hears only what changed. */
function replace(part, fresh) {
  if (part.innerHTML === fresh.innerHTML) return;
  const open = part.querySelector('details')?.open;
  part.replaceChildren(...fresh.childNodes);
  if (open) part.querySelector('details')?.setAttribute('open', '');
}

function number() {
  const wrong = new Set([...checked.querySelectorAll('.errors .jump')].map((jump) => Number(jump.dataset.line)));
  const lines = text.value.split('\n').length;
  const numbers = Array.from({ length: lines }, (_, i) => {
    const line = document.createElement('div');
    line.textContent = wrong.has(i + 1) ? `● ${i + 1}` : String(i + 1);
    line.classList.toggle('wrong', wrong.has(i + 1));
    return line;
  });
  gutter.replaceChildren(...numbers);
  gutter.scrollTop = text.scrollTop;
}

/** Tab leaves the field, as everywhere; a new line begins where the one before did. */
function indent(event) {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
  const before = text.value.slice(0, text.selectionStart).split('\n').pop();
  const [blanks] = before.match(/^ */);
  if (!blanks) return;
  // the only way of typing for somebody that they can undo
  if (document.execCommand('insertText', false, `\n${blanks}`)) event.preventDefault();
}

function goTo(line, column) {
  const lines = text.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const from = Math.min(start + column - 1, start + (lines[line - 1]?.length ?? 0));
  text.focus();
  text.setSelectionRange(from, start + (lines[line - 1]?.length ?? 0));
  const height = parseFloat(getComputedStyle(text).lineHeight);
  text.scrollTop = Math.max(0, (line - 4) * height);
  text.scrollLeft = 0;
  text.scrollIntoView({ block: 'nearest' });
}
