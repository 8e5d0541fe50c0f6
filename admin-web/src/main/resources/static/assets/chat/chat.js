// The try-it chat: the line to the server on one side, what is shown on the other, the composer between.

import { Line } from './line.js';
import * as view from './view.js';

const VISIBLE = 2_000;
const HIDDEN = 30_000;
const form = document.getElementById('composer');
const words = document.getElementById('words');
let mode = 'BOT';

const line = new Line({
  heard: view.add,
  queue: view.showQueue,
  trouble: view.showTrouble,
  erased: view.clear,
  waiting: (on) => view.showTyping(on && mode !== 'HUMAN'),
  mode: (now) => { mode = now; view.showMode(now); },
});

view.onChoice((id, label) => {
  line.send({ choice: id }, label);
  view.toEnd();
  words.focus({ preventScroll: true });
});

// who says no to the browser writes where they are, as the bot has just said
view.onPlace((label) => navigator.geolocation.getCurrentPosition(({ coords }) => {
  line.send({ location: { latitude: coords.latitude, longitude: coords.longitude } }, label);
  view.toEnd();
}, () => words.focus(), { timeout: 15_000 }));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = words.value.trim();
  if (!text) return;
  words.value = '';
  grow();
  line.send({ text }, text);
  view.toEnd();
  words.focus();
});

words.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

words.addEventListener('input', grow);

document.getElementById('restart').addEventListener('click', () => {
  view.clear();
  line.restart();
  words.focus();
});

// rows instead of a height: the page's policy allows no style attributes
function grow() {
  words.rows = Math.min(5, words.value.split('\n').length + Math.floor(words.value.length / 42));
}

let timer;
function listen() {
  clearTimeout(timer);
  timer = setTimeout(async () => { await line.ask(); listen(); }, document.hidden ? HIDDEN : VISIBLE);
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) line.ask();
  listen();
});

await line.open();
listen();
