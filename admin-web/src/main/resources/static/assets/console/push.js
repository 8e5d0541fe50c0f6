// Lets this browser ring: asks for leave, subscribes with our public key, and sends the subscription as a plain form.

import { say } from '../tongue.js';

const form = document.getElementById('push');
const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function name() {
  const agent = navigator.userAgent;
  const browser = ['Edg', 'Firefox', 'Chrome', 'Safari'].find((one) => agent.includes(one)) ?? say('Navigateur');
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'Linux'].find((one) => agent.includes(one)) ?? '';
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(', ');
}

async function subscribe() {
  const worker = await navigator.serviceWorker.ready;
  const key = bytes(form.dataset.key);
  const known = await worker.pushManager.getSubscription();
  // a subscription made with another key rings for nobody
  if (known && text(known.options.applicationServerKey) !== form.dataset.key) await known.unsubscribe();
  return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

async function ask(event) {
  event.preventDefault();
  const problem = document.getElementById('no-push');
  try {
    if (await Notification.requestPermission() !== 'granted') throw new Error('refused');
    const subscription = await subscribe();
    form.elements.endpoint.value = subscription.endpoint;
    form.elements.p256dh.value = text(subscription.getKey('p256dh'));
    form.elements.auth.value = text(subscription.getKey('auth'));
    form.elements.namedItem('name').value = name();
    form.submit();
  } catch {
    problem.textContent = say('Pas possible ici : autorise les notifications de ce site dans les réglages du navigateur, puis réessaie.');
    problem.hidden = false;
  }
}

if (form) {
  form.hidden = !able;
  document.getElementById('no-push').hidden = able;
  form.addEventListener('submit', ask);
}
