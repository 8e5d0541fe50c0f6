// What the chat shows: bubbles, ways on, the sheet of a list. All text goes in as text.

import { say } from '../tongue.js';
import { day, linked, time } from './words.js';

const byId = (id) => document.getElementById(id);
const talk = byId('talk');
const scroll = byId('scroll');
const sheet = byId('sheet');
const team = byId('team').dataset;
const MARGIN = 8;
const WORDED = /^(bubble|choice)$/;
let placed = -1;
let lastDay = '';
let lastFrom = '';
let choose = () => {};
let share = () => {};

/** What happens when the person takes a way on: called with its id and its label. */
export function onChoice(action) {
  choose = action;
}

/** What happens when the person shares where they are: called with the words of the button. */
export function onPlace(action) {
  share = action;
}

export function clear() {
  talk.replaceChildren();
  lastDay = lastFrom = '';
}

/** Adds what was said, in order; follows it down only when the person is reading the end. */
export function add(messages) {
  const follow = follows();
  const added = messages.filter(speaks).map(addOne);
  markOld();
  if (follow && added.length > 0) toStart(added);
}

/** The messages still on their way, below all others. */
export function showQueue(messages) {
  const follow = follows();
  for (const node of talk.querySelectorAll('.sending')) node.remove();
  for (const { shown, taken } of messages) {
    const said = element('div', 'said person sending');
    said.append(bubble(shown), element('p', 'when', taken ? say('reçu') : say('envoi…')));
    talk.append(said);
  }
  if (follow && messages.length > 0) toEnd();
}

export function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
}

/** To the end, but never past the beginning of what is new: it is read from its first word. */
function toStart(added) {
  const asked = added.findLast((said) => said.classList.contains('person'));
  const first = asked && asked.offsetHeight < scroll.clientHeight / 3 ? asked : asked?.nextElementSibling ?? added[0];
  toEnd();
  scroll.scrollTop = Math.min(scroll.scrollTop, first.offsetTop - scroll.offsetTop - MARGIN);
  placed = scroll.scrollTop;
}

export function showTyping(on) {
  const follow = follows();
  byId('typing').hidden = !on;
  if (follow && on) toEnd();
}

/** What is in the way: no network, too many people at once, or nothing. */
export function showTrouble(what) {
  const words = {
    network: say('Pas de réseau, je réessaie…'),
    busy: say('Beaucoup de monde d’un coup. Ton message part tout seul dès que possible.'),
  }[what] ?? '';
  const node = byId('trouble');
  if (node.textContent !== words) node.textContent = words;
  node.hidden = words === '';
}

/** Who speaks now: BOT, WAITING or HUMAN. */
export function showMode(mode) {
  const name = team.referent || say('Un humain');
  const banner = byId('banner');
  const words = { WAITING: say('Quelqu’un va te répondre'), HUMAN: say('{0} te répond', name) }[mode] ?? '';
  if (banner.textContent !== words) banner.textContent = words;
  banner.hidden = words === '';
  const who = mode === 'HUMAN' ? say('Humain · le bot se tait') : say('Bot · un humain n’est pas loin');
  if (byId('mode').textContent !== who) byId('mode').textContent = who;
}

/** The transcript's own word for a person who has only come in: the team reads it, the person said nothing. */
const CAME_IN = '[ouvre la conversation]';

const speaks = ({ text, from, attachments = [] }) =>
  attachments.length > 0 || Boolean(text) && !(from === 'person' && text === CAME_IN);

function addOne(message) {
  const at = new Date(message.at);
  if (day(at) !== lastDay) {
    lastDay = day(at);
    lastFrom = '';
    talk.append(element('p', 'day', lastDay));
  }
  const said = element('div', `said ${message.from}`);
  said.dataset.id = message.id;
  said.append(...speaker(message.from));
  if (message.text) said.append(bubble(message.text));
  for (const file of message.attachments ?? []) said.append(attachment(file));
  said.append(element('p', 'when', time(at)));
  const ways = (message.buttons ?? []).map(({ id, label }) => choice(label, () => choose(id, label)));
  if (message.place && 'geolocation' in navigator) ways.unshift(choice(message.place, () => share(message.place)));
  if (ways.length) said.append(choices(ways));
  if (message.list) said.append(opener(message.list));
  talk.insertBefore(said, talk.querySelector('.sending'));
  lastFrom = message.from;
  return said;
}

/** Says who speaks when that changes: aloud always, in sight for a human. */
function speaker(from) {
  if (from === lastFrom) return [];
  if (from === 'person') return [element('p', 'unseen', say('Toi :'))];
  if (from === 'bot') return [element('p', 'unseen', say('{0} :', team.service))];
  const who = element('p', 'who signed');
  who.append(byId('human-face').content.cloneNode(true), team.referent || say('L’équipe'));
  return [who];
}

function bubble(text) {
  const node = element('div', 'bubble');
  // the source of an answer stands back, whatever follows it
  text.split(/^(Source : .*)$/m).forEach((part, place) => {
    const words = place % 2 ? element('span', 'source') : document.createDocumentFragment();
    words.append(linked(part));
    node.append(words);
  });
  return node;
}

function attachment({ name, type, url }) {
  const node = element('div', 'bubble');
  if (!/^(https?:\/\/|\/)/.test(url)) {
    node.textContent = name;
    return node;
  }
  const anchor = element('a', '', type === 'text/calendar' ? say('Ajouter à mon agenda ({0})', name) : name);
  anchor.href = url;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  if (type.startsWith('image/')) anchor.replaceChildren(picture(url, name));
  node.append(anchor);
  return node;
}

function picture(url, name) {
  const image = element('img', 'picture');
  image.src = url;
  image.alt = name;
  // only now is it known how high it is: the last thing said stays in sight
  image.addEventListener('load', () => {
    const said = image.closest('.said');
    if (said && !said.nextElementSibling) said.scrollIntoView({ block: 'end' });
  }, { once: true });
  return image;
}

function choices(ways) {
  const group = element('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', say('Réponses proposées'));
  group.append(...ways);
  return group;
}

function opener(list) {
  const button = choice(list.opener, () => openSheet(list));
  button.setAttribute('aria-haspopup', 'dialog');
  button.prepend(byId('opener-icon').content.cloneNode(true));
  return button;
}

function choice(label, action) {
  const button = element('button', 'choice', label);
  button.type = 'button';
  button.addEventListener('click', action);
  return button;
}

function openSheet({ opener: title, rows }) {
  byId('sheet-title').textContent = title;
  sheet.querySelector('ul').replaceChildren(...rows.map(row));
  sheet.showModal();
}

function row({ id, label, description }) {
  const button = element('button');
  button.type = 'button';
  button.dir = 'auto';
  button.append(element('strong', '', label));
  if (description) button.append(element('span', 'soft small', description));
  button.addEventListener('click', () => { sheet.close(); choose(id, label); });
  const item = element('li');
  item.append(button);
  return item;
}

sheet.querySelector('[data-close]').addEventListener('click', () => sheet.close());
sheet.addEventListener('click', (event) => { if (event.target === sheet) sheet.close(); });

/** Ways on of earlier messages stay open, but step back. */
function markOld() {
  const all = [...talk.querySelectorAll('.said:not(.sending)')];
  const lastPerson = all.findLastIndex((said) => said.classList.contains('person'));
  all.forEach((said, index) => said.classList.toggle('old', index < lastPerson));
}

/** At the end, or still where we left the reader. */
function follows() {
  if (Math.abs(scroll.scrollTop - placed) < 2) return true;
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
}

function element(name, kind = '', text = '') {
  const node = document.createElement(name);
  if (kind) node.className = kind;
  if (text) node.textContent = text;
  // what is said may be in Arabic: the words themselves tell their direction
  if (WORDED.test(kind)) node.dir = 'auto';
  return node;
}
