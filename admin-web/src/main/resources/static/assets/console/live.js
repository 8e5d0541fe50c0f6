// Keeps a page true. The server tells which conversations changed (server-sent events); the page is then asked for again
// and what changed in its live parts is taken over. Where nothing can be told, it is asked for every two seconds.
// A part with data-version is replaced only when its version differs, so nobody's typing is lost; in any other live
// part children are matched by id, so that a screen reader hears new lines and nothing else.

const EVERY = 2_000;
const TOLD = 20_000;
const HIDDEN = 15_000;
const ELSEWHERE = 2_000;
const AGAIN = 60_000;
const BREATH = 300;
const parts = () => document.querySelectorAll('[data-live]');
const lost = document.getElementById('lost');
const here = location.pathname.match(/^\/console\/desk\/([^/]+)$/)?.[1];
/** Whether the list stands beside the conversation: then the news of all are in sight. */
const beside = () => (document.getElementById('pane')?.offsetParent ?? null) !== null;
const changed = new Set();

async function refresh() {
  const news = new Set(changed);
  changed.clear();
  try {
    const response = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Escale': 'regard' } });
    if (response.redirected) return location.reload();
    if (response.status === 404) return location.assign('/console/desk');
    if (!response.ok) throw new Error(`status ${response.status}`);
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const part of parts()) update(part, fresh.getElementById(part.id), news);
    document.title = fresh.title;
    badge();
    lost.hidden = true;
  } catch {
    lost.hidden = false;
  }
}

function update(part, fresh, news) {
  if (!fresh) return;
  if (part.dataset.version !== undefined) {
    if (part.dataset.version !== fresh.dataset.version && !holdsFile(part, fresh)) {
      part.replaceWith(fresh);
      document.dispatchEvent(new CustomEvent('live', { detail: fresh }));
    }
    return;
  }
  const follow = 'follow' in part.dataset && atEnd(part);
  matchChildren(part, fresh, news);
  if (follow) part.scrollTop = part.scrollHeight;
  part.dispatchEvent(new CustomEvent('matched', { bubbles: true }));
}

/** A file that somebody has chosen cannot be put into another form: it stays as long as it may be sent. */
function holdsFile(part, fresh) {
  return part.querySelector('input[type=file]')?.files.length > 0 && fresh.querySelector('input[type=file]') !== null;
}

function matchChildren(part, fresh, news) {
  for (const child of [...part.children]) {
    const stays = fresh.querySelector(`#${CSS.escape(child.id)}`) || isFurtherDown(part, child, news);
    if (!stays) child.remove();
  }
  let after = null;
  for (const child of [...fresh.children]) {
    let known = document.getElementById(child.id);
    if (!known) known = child;
    else become(known, child);
    const place = after ? after.nextElementSibling : part.firstElementChild;
    if (known !== place) part.insertBefore(known, place);
    after = known;
  }
}

/** What somebody is typing in is left alone. */
function become(known, fresh) {
  const focus = document.activeElement;
  if (known.className !== fresh.className) known.className = fresh.className;
  if (shown(known) !== shown(fresh) && (known === focus || !known.contains(focus))) known.innerHTML = fresh.innerHTML;
}

/** A form's token is another one each time, which changes nothing for anybody. */
const shown = (part) => part.innerHTML.replace(/name="_csrf" value="[^"]*"/g, '');

/** Rows that were fetched beyond the first page stay, unless the news is about them: then they may be anywhere. */
function isFurtherDown(part, child, news) {
  return 'further' in part.dataset && /^(row|take)-/.test(child.id) && !news.has(child.id.slice(child.id.indexOf('-') + 1));
}

const atEnd = (part) => part.scrollHeight - part.scrollTop - part.clientHeight < 80;

/** Somebody waits: the tab's icon says so too. */
function badge() {
  const icon = document.querySelector('link[rel=icon]');
  const waits = document.querySelector('#waiting-count > span') !== null;
  const name = waits ? '/assets/favicon-waiting.svg' : '/assets/favicon.svg';
  if (icon && icon.getAttribute('href') !== name) icon.setAttribute('href', name);
}

let source;
let told = false;
function connect() {
  source = new EventSource('/console/desk/events');
  // what changed between the page and now was told to nobody
  source.onopen = () => { told = true; due = Infinity; if (!busy) look(); };
  source.onerror = () => {
    told = false;
    listen();
    // refused for good: there are enough pages, or the sign-in has ended, which the next request tells
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, AGAIN);
  };
  source.addEventListener('changed', ({ data }) => {
    for (const id of data.split(' ')) changed.add(id);
    listen();
  });
}

/** How long what has changed may wait: nothing in sight, a while out of sight. */
function pause() {
  const mine = here && !beside() ? changed.has(here) : changed.size > 0;
  if (mine && !document.hidden) return Math.max(0, done + BREATH - performance.now());
  if (changed.size > 0) return ELSEWHERE;
  if (document.hidden) return HIDDEN;
  return told ? TOLD : EVERY;
}

let timer;
let due = Infinity;
let busy = false;
let done = -Infinity;
function listen() {
  if (busy) return;
  const at = performance.now() + pause();
  // news that keep coming do not put off the next look
  if (changed.size > 0 && at >= due) return;
  clearTimeout(timer);
  due = at;
  timer = setTimeout(look, at - performance.now());
}

async function look() {
  busy = true;
  await refresh();
  busy = false;
  done = performance.now();
  due = Infinity;
  listen();
}

// whoever opens a page looks at its end at once, however long it is
for (const part of document.querySelectorAll('[data-follow]')) part.scrollTo({ top: part.scrollHeight, behavior: 'instant' });

document.addEventListener('visibilitychange', () => { due = Infinity; if (document.hidden) listen(); else if (!busy) look(); });
addEventListener('pagehide', () => source.close());
addEventListener('pageshow', ({ persisted }) => { if (persisted) connect(); });

document.addEventListener('stale', () => { if (!busy) look(); });

badge();
connect();
listen();
