// The line to the server: one message after the other, each with an id made here, sent again until it is taken.

const PERSON = 'escale.person';
const QUEUE = 'escale.queue';
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 20_000;

export class Line {
  #person;
  #queue;
  #sending = false;
  #wait = FIRST_WAIT;
  #after = null;
  #asking = null;
  #stuck = '';
  #on;

  /** on: { heard(messages), mode(mode), queue(messages), trouble('network' | 'busy' | ''), erased(), waiting(boolean) } */
  constructor(on) {
    this.#on = on;
    this.#person = localStorage.getItem(PERSON);
    this.#queue = JSON.parse(localStorage.getItem(QUEUE) ?? '[]');
    if (!this.#person) this.#renew();
  }

  /** Reads what was said so far; greets by a start when nothing was. */
  async open() {
    const messages = await this.ask();
    if (messages) this.#queue = this.#queue.filter((message) => !message.taken);
    this.#keep();
    if (messages?.length === 0 && this.#queue.length === 0) this.send({ start: '' });
    else this.#drain();
  }

  /** Leaves this conversation in the browser and begins a new one. */
  restart() {
    this.#renew();
    this.#show();
    return this.open();
  }

  /** Queues { text }, { choice } or { start }; `shown` is what the person sees meanwhile. */
  send(message, shown = '') {
    this.#queue.push({ ...message, id: randomId(), shown });
    this.#keep();
    this.#drain();
  }

  /** Asks for what is new; null when the server could not be reached. Two at once are one. */
  ask() {
    this.#asking ??= this.#ask().finally(() => { this.#asking = null; });
    return this.#asking;
  }

  async #ask() {
    const person = this.#person;
    try {
      const query = this.#after ? `?after=${encodeURIComponent(this.#after)}` : '';
      const response = await fetch(this.#address() + query, { headers: { Accept: 'application/json' } });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const { messages, mode } = await response.json();
      if (person !== this.#person) return null;
      this.#hear(messages, mode);
      return messages;
    } catch {
      this.#on.trouble('network');
      return null;
    }
  }

  #hear(messages, mode) {
    this.#on.trouble(this.#stuck);
    if (messages.length > 0) this.#after = messages.at(-1).id;
    for (const message of messages) {
      if (message.from === 'person') this.#forget(message.text);
    }
    this.#on.heard(messages);
    this.#on.mode(mode);
  }

  async #drain() {
    if (this.#sending) return;
    this.#sending = true;
    for (let next; (next = this.#queue.find((message) => !message.taken));) {
      this.#on.waiting(true);
      await this.#offer(next);
    }
    this.#on.waiting(false);
    this.#sending = false;
  }

  async #offer(message) {
    const { shown, taken, ...body } = message;
    const person = this.#person;
    try {
      const response = await fetch(this.#address(), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(body),
      });
      if (person !== this.#person) return;
      if (response.status >= 500 || response.status === 429) return await this.#later('busy', response);
      this.#wait = FIRST_WAIT;
      this.#stuck = '';
      if (response.ok && shown) message.taken = true;
      else this.#drop(message);
      this.#keep();
      const heard = await this.ask();
      if (response.status === 200 && heard) this.#settle(message, await response.json());
    } catch {
      await this.#later('network');
    }
  }

  async #later(why, response) {
    this.#stuck = why;
    this.#on.trouble(why);
    this.#on.waiting(false);
    const asked = Number(response?.headers.get('Retry-After') ?? 0) * 1_000;
    await pause(Math.min(Math.max(this.#wait, asked), LONGEST_WAIT));
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  /** A turn is done and the transcript knows nothing of it: it was erased, and this is the farewell. */
  #settle(message, { replies }) {
    if (!this.#queue.includes(message)) return;
    this.#drop(message);
    this.#keep();
    this.#after = null;
    this.#on.erased();
    if (message.shown) {
      const said = { id: message.id, at: new Date().toISOString(), from: 'person', text: message.shown };
      this.#on.heard([said, ...replies]);
    }
  }

  #drop(message) {
    this.#queue = this.#queue.filter((other) => other !== message);
  }

  /** What is queued stays on show until the server's own transcript shows it. */
  #forget(text) {
    const same = this.#queue.findIndex((message) => message.shown === text);
    const heard = same >= 0 ? same : this.#queue.findIndex((message) => message.taken);
    if (heard >= 0) this.#queue.splice(heard, 1);
    this.#keep();
  }

  #renew() {
    this.#person = randomId();
    this.#queue = [];
    this.#after = null;
    this.#asking = null;
    localStorage.setItem(PERSON, this.#person);
    this.#keep();
  }

  #keep() {
    localStorage.setItem(QUEUE, JSON.stringify(this.#queue));
    this.#show();
  }

  #show() {
    this.#on.queue(this.#queue.filter((message) => message.shown));
  }

  #address() {
    return `/tryit/${this.#person}/messages`;
  }
}

/** 128 random bits as 32 hexadecimal digits: nobody guesses another's conversation. */
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const pause = (milliseconds) => new Promise((resolve) => {
  const timer = setTimeout(done, milliseconds);
  addEventListener('online', done, { once: true });
  function done() { clearTimeout(timer); removeEventListener('online', done); resolve(); }
});
