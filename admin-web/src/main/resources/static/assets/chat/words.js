// Words as the chat shows them: text with safe links, days and times.

import { locale, say } from '../tongue.js';

// A number is only made a link where it can be nothing else: the help lines, and French numbers of ten digits.
const LINKS = new RegExp([
  '(?<=Source : )(?<site>[^\\n()]+) \\((?<page>https?://[^\\s()]+)\\)',
  '(?<url>https?://[^\\s<>"«»]+[^\\s<>"«».,;:!?)\\]])',
  '(?<phone>(?<![\\d.,])0[1-9](?:[ .\u00a0\u202f]?\\d{2}){4}(?!\\d)|(?<![\\d.,])0 800(?: \\d{3}){2}(?!\\d))',
  '(?<help>(?<![\\d.,])(?:3114|3018|3919|112|115|119)(?![\\d.,]?\\d| ?(?:€|euros)))',
  '(?<sms>(?<![\\d.,])114(?= (?:par|by|por|через|по|عبر) (?:SMS|text)))',
  '(?<=☎ |(?:[Aa]ppelle|[Cc]ompose) (?:vite )?le |\\bou le )(?<emergency>1[578])(?!\\d|[ ,.]?\\d| ?(?:€|h\\b|er|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))',
].join('|'), 'gu');

const LONG = 40;

/** The text as nodes, http(s) addresses and phone numbers as links. Never reads it as HTML. */
export function linked(text) {
  const nodes = document.createDocumentFragment();
  let from = 0;
  for (const match of text.matchAll(LINKS)) {
    nodes.append(text.slice(from, match.index), link(match[0], match.groups));
    from = match.index + match[0].length;
  }
  nodes.append(text.slice(from));
  return nodes;
}

function link(words, { site, page, url = page, sms }) {
  const anchor = document.createElement('a');
  anchor.textContent = site ?? (url ? short(url) : words);
  anchor.href = url ?? `${sms ? 'sms' : 'tel'}:${words.replace(/\D/g, '')}`;
  if (url) {
    anchor.rel = 'noopener noreferrer nofollow';
    anchor.target = '_blank';
  }
  return anchor;
}

/** A long address as people read one: its site, and that it goes deeper. */
const short = (url) => (url.length <= LONG ? url : `${new URL(url).hostname.replace(/^www\./, '')}/…`);

const DAY = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });

/** "Aujourd’hui", "Hier" or "Lundi 3 mars". */
export function day(date, today = new Date()) {
  const days = Math.round((midnight(today) - midnight(date)) / 86_400_000);
  if (days === 0) return say('Aujourd’hui');
  if (days === 1) return say('Hier');
  const words = DAY.format(date);
  return words[0].toUpperCase() + words.slice(1);
}

export const time = (date) => TIME.format(date);

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
