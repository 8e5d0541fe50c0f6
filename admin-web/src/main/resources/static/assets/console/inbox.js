// The list of conversations, made quicker: the next fifty come by themselves, and keys walk through the rows. Without
// scripts "Suivantes" is a link.

const list = document.querySelector('[data-rows]');
const further = () => document.getElementById('further');
const keys = document.getElementById('keys');
const on = document.getElementById('keys-on');
const rows = () => [...list.querySelectorAll('.talker')];
let next = list.dataset.more;
let fetching = false;

async function more() {
  if (!next || fetching) return;
  fetching = true;
  try {
    const response = await fetch(next, { headers: { Accept: 'text/html', 'X-Escale': 'regard' } });
    if (response.redirected) return location.reload();
    if (!response.ok) return;
    take(new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-rows]'));
  } catch {
    // the link is still there, to be pressed once there is a network
  } finally {
    fetching = false;
  }
}

function take(page) {
  list.dataset.further = '';
  for (const row of page.querySelectorAll('.talker, .take')) {
    if (!document.getElementById(row.id)) list.append(row);
  }
  next = page.dataset.more;
  link();
  watch();
}

/** The live page knows the first fifty only: where the list goes on is known here. */
function link() {
  const button = document.getElementById('more');
  if (button && next) button.href = next;
  if (button && !next) button.hidden = true;
}

const sight = new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) more(); }, { rootMargin: '800px' });
function watch() {
  sight.disconnect();
  const end = further();
  if (end && next) sight.observe(end);
}

document.addEventListener('live', ({ detail }) => { if (detail.id === 'further') { link(); watch(); } });
document.addEventListener('click', (event) => {
  if (event.target.closest?.('#more')) { event.preventDefault(); more(); }
});
watch();

// one letter alone can be in the way of speech input: the keys can be turned off (WCAG 2.1.4)
const active = () => localStorage.getItem('keys') !== 'off';
keys.hidden = !matchMedia('(hover: hover)').matches;
on.checked = active();
on.addEventListener('change', () => localStorage.setItem('keys', on.checked ? 'on' : 'off'));

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea') || !active()) return;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('q').focus();
  } else if (event.key === 'j' || event.key === 'k') walk(event.key === 'j' ? 1 : -1);
});

function walk(step) {
  const all = rows();
  const at = all.indexOf(document.activeElement);
  const to = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))];
  to?.focus();
  to?.scrollIntoView({ block: 'nearest' });
}
