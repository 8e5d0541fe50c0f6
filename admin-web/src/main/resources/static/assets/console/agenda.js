// The calendar above the plain list. All it does can be done without it: on the list, an appointment's page, the form.

import { locale, say } from '../tongue.js';

const part = document.getElementById('calendar-part');
const place = document.getElementById('calendar');
const form = document.getElementById('drag');
const said = document.getElementById('said');
const sheet = document.getElementById('sheet');
const UNDO_FOR = 10_000;
const FRESH_FOR = 60_000;
const NARROW = '(max-width: 39.99rem)';
const EARLIEST = '08:00:00';
const LATEST = '19:00:00';

const WORDS = {
  buttonIcons: false,
  buttonText: { prev: '‹', next: '›', today: say('Aujourd’hui'), month: say('Mois'), week: say('Semaine'), day: say('Jour'), listWeek: say('Liste'), tour: say('Tournée') },
  buttonHints: { prev: say('Avant'), next: say('Après'), today: say('Aujourd’hui') },
  viewHint: (button) => say('Vue : {0}', button),
  navLinkHint: (date) => say('Voir le {0}', date),
  moreLinkHint: (count) => say('Encore {0}', count),
  moreLinkText: (count) => `+ ${count}`,
  allDayText: say('Infos'),
  noEventsText: say('Rien à cette période.'),
  closeHint: say('Fermer'),
  eventHint: say('Rendez-vous'),
};

/** Wall times are kept as if they were UTC: the team's clock, wherever the browser is. */
const wall = (date) => date.toISOString().slice(0, 16);

const calendar = new FullCalendar.Calendar(place, {
  timeZone: 'UTC',
  now: () => `${place.dataset.now}Z`,
  locale,
  firstDay: 1,
  ...WORDS,
  initialView: matchMedia(NARROW).matches ? 'timeGridDay' : 'timeGridWeek',
  headerToolbar: {
    start: 'prev,today,next', center: 'title', end: 'timeGridDay,timeGridWeek,dayGridMonth,listWeek,tour',
  },
  views: {
    timeGrid: { dayHeaderFormat: { weekday: 'short', day: 'numeric' }, titleFormat: { day: 'numeric', month: 'short' } },
    timeGridDay: { dayHeaders: false, titleFormat: { weekday: 'long', day: 'numeric', month: 'long' } },
    tour: { type: 'listMonth' },
  },
  height: 'auto',
  slotMinTime: EARLIEST,
  slotMaxTime: LATEST,
  slotLabelFormat: { hour: 'numeric', minute: '2-digit' },
  eventTimeFormat: { hour: 'numeric', minute: '2-digit' },
  displayEventEnd: false,
  eventShortHeight: 36,
  slotDuration: '00:30:00',
  snapDuration: '00:15:00',
  nowIndicator: true,
  navLinks: true,
  dayMaxEvents: 4,
  moreLinkClick: 'timeGridDay',
  lazyFetching: false,
  longPressDelay: 400,
  editable: true,
  selectable: true,
  selectMirror: true,
  events: shown,
  select: ({ start, end, allDay }) => fresh(start, end, allDay),
  eventDrop: moved,
  eventResize: moved,
  datesSet: ({ view }) => { sheet.href = place.dataset.sheet + wall(dayOf(view)).slice(0, 10); },
});

/** The day that is looked at: today while it can be seen, else the first one. */
function dayOf(view) {
  const today = new Date(`${place.dataset.today}T00:00Z`);
  return today >= view.activeStart && today < view.activeEnd ? today : view.currentStart;
}

function shown({ startStr, endStr }, done, failed) {
  const asked = new URLSearchParams({ start: startStr.slice(0, 10), end: endStr.slice(0, 10) });
  fetch(`${place.dataset.events}?${asked}`)
    .then((response) => {
      if (response.redirected) location.reload();
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    })
    .then((events) => {
      widen(events);
      done(calendar.view.type === 'tour' ? events.filter((event) => event.classNames.includes('stop')) : events);
    })
    .catch((error) => {
      tell(say('Pas de réseau : le calendrier n’est pas à jour. La liste est plus bas.'));
      failed(error);
    });
}

/** Nothing stands outside the hours that are drawn. */
function widen(events) {
  const times = events.filter((event) => !event.allDay);
  const starts = times.map((event) => `${event.start.slice(11, 13)}:00:00`);
  const ends = times.map((event) => (event.end.slice(0, 10) > event.start.slice(0, 10) ? '24:00:00' : `${event.end.slice(11, 16)}:00`));
  calendar.setOption('slotMinTime', [EARLIEST, ...starts].sort()[0]);
  calendar.setOption('slotMaxTime', [LATEST, ...ends].sort().at(-1));
}

function fresh(start, end, allDay) {
  const asked = allDay
    ? { day: wall(start).slice(0, 10) }
    : { start: wall(start), ...(end - start > 30 * 60_000 && { minutes: (end - start) / 60_000 }) };
  location.assign(`${place.dataset.fresh}?${new URLSearchParams(asked)}`);
}

async function moved({ event, oldEvent, revert }) {
  const answer = await send(event.id, event);
  if (!answer.done) {
    revert();
    tell(answer.says);
    return;
  }
  calendar.refetchEvents();
  tell(`${answer.says} ${answer.warning}`, async () => {
    const back = await send(answer.slot, oldEvent);
    calendar.refetchEvents();
    tell(back.says);
  });
}

async function send(slot, { start, end, extendedProps }) {
  const body = new FormData(form);
  body.set('who', extendedProps.referent);
  body.set('date', wall(start).slice(0, 10));
  body.set('from', wall(start).slice(11));
  body.set('minutes', Math.round((end - start) / 60_000));
  try {
    const response = await fetch(form.action + encodeURIComponent(slot), { method: 'POST', body: new URLSearchParams(body) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch {
    return { done: false, says: say('Pas de réseau : rien n’est changé.') };
  }
}

let hush;
function tell(words, undo) {
  clearTimeout(hush);
  said.hidden = false;
  said.querySelector('[role=status]').textContent = words;
  const button = said.querySelector('button');
  button.hidden = !undo;
  button.onclick = undo && (() => { button.hidden = true; undo(); });
  hush = setTimeout(() => { said.hidden = true; }, UNDO_FOR);
}

part.hidden = false;
calendar.render();

// others book and cancel meanwhile
setInterval(() => { if (!document.hidden) calendar.refetchEvents(); }, FRESH_FOR);
