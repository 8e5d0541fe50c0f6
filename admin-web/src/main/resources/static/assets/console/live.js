// Keeps a page true: asks for it again every two seconds and takes over what changed in its live parts.
// A part with data-version is replaced only when its version differs, so nobody's typing is lost; in any other live
// part children are matched by id, so that a screen reader hears new lines and nothing else.

const EVERY = 2_000;
const HIDDEN = 15_000;
const parts = () => document.querySelectorAll('[data-live]');
const lost = document.getElementById('lost');

async function refresh() {
  try {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (response.redirected) return location.reload();
    if (response.status === 404) return location.assign('/console/desk');
    if (!response.ok) throw new Error(`status ${response.status}`);
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const part of parts()) update(part, fresh.getElementById(part.id));
    lost.hidden = true;
  } catch {
    lost.hidden = false;
  }
}

function update(part, fresh) {
  if (!fresh) return;
  if (part.dataset.version !== undefined) {
    if (part.dataset.version !== fresh.dataset.version) {
      part.replaceWith(fresh);
      document.dispatchEvent(new CustomEvent('live', { detail: fresh }));
    }
    return;
  }
  const follow = 'follow' in part.dataset && atEnd(part);
  matchChildren(part, fresh);
  if (follow) part.scrollTop = part.scrollHeight;
}

function matchChildren(part, fresh) {
  for (const child of [...part.children]) {
    if (!fresh.querySelector(`#${CSS.escape(child.id)}`)) child.remove();
  }
  let after = null;
  for (const child of [...fresh.children]) {
    let known = document.getElementById(child.id);
    if (!known) known = child;
    else if (known.innerHTML !== child.innerHTML && !known.contains(document.activeElement)) {
      known.className = child.className;
      known.innerHTML = child.innerHTML;
    }
    const place = after ? after.nextElementSibling : part.firstElementChild;
    if (known !== place) part.insertBefore(known, place);
    after = known;
  }
}

const atEnd = (part) => part.scrollHeight - part.scrollTop - part.clientHeight < 80;

for (const part of document.querySelectorAll('[data-follow]')) part.scrollTop = part.scrollHeight;

let timer;
function listen() {
  clearTimeout(timer);
  timer = setTimeout(async () => { await refresh(); listen(); }, document.hidden ? HIDDEN : EVERY);
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) refresh();
  document.addEventListener('stale', refresh);
listen();
});

document.addEventListener('stale', refresh);
listen();
