// Sounds when somebody needs a human: three short notes, made here, once for each alert and again every half minute
// until somebody looks after it. Browsers let a page sound only after a tap.

const EVERY = 30_000;
const NOTES = [784, 988, 1175];
const button = document.getElementById('sound');
const heard = new Set();
let audio;

const ringing = () => [...document.querySelectorAll('[data-rings]')].map((one) => one.dataset.rings);

function note(pitch, at) {
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = pitch;
  loudness.gain.setValueAtTime(0.0001, at);
  loudness.gain.exponentialRampToValueAtTime(0.3, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.28);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 0.3);
}

function sound() {
  if (audio?.state !== 'running') return;
  NOTES.forEach((pitch, i) => note(pitch, audio.currentTime + i * 0.22));
}

/** What rings for the first time sounds at once. */
function listen() {
  const news = ringing().filter((one) => !heard.has(one));
  news.forEach((one) => heard.add(one));
  if (news.length > 0) sound();
}

async function wake() {
  audio ??= new AudioContext();
  await audio.resume();
  show();
}

function show() {
  if (button) button.hidden = audio?.state === 'running';
}

button?.addEventListener('click', async () => {
  await wake();
  sessionStorage.setItem('sound', 'on');
  sound();
});

// a tap anywhere is enough once it was wished for
if (sessionStorage.getItem('sound')) addEventListener('pointerdown', wake, { once: true });
show();
listen();
document.addEventListener('matched', listen);
document.addEventListener('live', listen);
setInterval(() => { if (ringing().length > 0) sound(); }, EVERY);
if ('serviceWorker' in navigator) navigator.serviceWorker.register(`/console-worker.js?${document.documentElement.lang}`, { scope: '/console' });
