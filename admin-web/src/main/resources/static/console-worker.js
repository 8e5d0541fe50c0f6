// The console on a phone: rings when a push comes, and says so when there is no network. It keeps one page, which
// names nobody; what the console shows is never kept. In which language it speaks stands behind its own address.

const ENGLISH = self.location.search === '?en';
const KEPT = ENGLISH ? 'console-2-en' : 'console-2';
const OFFLINE = ENGLISH ? '/assets/console/offline.en.html' : '/assets/console/offline.html';
const SHELL = [OFFLINE, '/assets/escale.css', '/assets/favicon.svg'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

/** Only whole pages, and only when the network fails; everything else goes its way. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  } else if (SHELL.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(new URL(request.url).pathname)));
  }
});

self.addEventListener('push', (event) => {
  const told = read(event.data);
  event.waitUntil(self.registration.showNotification(told.title, {
    body: told.body,
    tag: told.tag,
    renotify: !told.silent,
    requireInteraction: !told.silent,
    silent: told.silent,
    icon: '/assets/icon-192.png',
    badge: '/assets/icon-192.png',
    data: { address: told.address },
  }));
});

/** Whatever arrives, something is shown: a push that shows nothing may cost us the right to ring. */
function read(data) {
  try {
    return data.json();
  } catch {
    return { title: 'Escale', body: ENGLISH ? 'Open the desk.' : 'Ouvre le bureau.', tag: 'escale', silent: false, address: '/console/desk' };
  }
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const address = new URL(event.notification.data?.address ?? '/console/desk', self.location.origin);
  if (address.origin !== self.location.origin) return;
  event.waitUntil(self.clients.matchAll({ type: 'window' }).then((open) => {
    const here = open.find((client) => new URL(client.url).pathname === address.pathname);
    return here ? here.focus() : self.clients.openWindow(address.href);
  }));
});
