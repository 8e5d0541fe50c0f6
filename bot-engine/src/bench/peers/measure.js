'use strict';
// Measures one engine: every step of the conversation, one after the other, on one thread.
// An engine has `begin()`, the stored state (a string) of somebody new, and `step(stored, typed)`, which reads the
// stored state, answers, and gives { said, stored }.

const fs = require('fs');
const path = require('path');

const conversation = JSON.parse(fs.readFileSync(path.join(__dirname, '..', 'conversation.json'), 'utf8'));
const inputs = conversation.map((move) => move.types ?? move.taps);

// Holds the conversation once: what is measured must be right.
async function check(engine) {
  let stored = engine.begin();
  for (const [i, input] of inputs.entries()) {
    const step = await engine.step(stored, input);
    if (step.said !== conversation[i].hears) {
      throw new Error(`Heard "${step.said}", expected "${conversation[i].hears}"`);
    }
    stored = step.stored;
  }
}

async function hold(engine, milliseconds, took) {
  let stored = engine.begin();
  let next = 0;
  let steps = 0;
  const until = performance.now() + milliseconds;
  for (let now = performance.now(); now < until; steps++) {
    stored = (await engine.step(stored, inputs[next])).stored;
    next = (next + 1) % inputs.length;
    if (next === 0) stored = engine.begin();
    const then = performance.now();
    took?.push(then - now);
    now = then;
  }
  return steps;
}

/** Prints one line of JSON: steps a second of clock and of processor, and the 99th percentile in microseconds. */
async function measure(name, engine) {
  const seconds = Number(process.env.SECONDS_EACH ?? 5);
  await check(engine);
  await hold(engine, Number(process.env.WARM_UP ?? 20) * 1000);
  const took = [];
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const steps = await hold(engine, seconds * 1000, took);
  const { user, system } = process.cpuUsage(cpu);
  const clock = (performance.now() - begin) / 1000;
  took.sort((a, b) => a - b);
  const p99 = took[Math.ceil(took.length * 0.99) - 1] * 1000;
  console.log(JSON.stringify({ name, clock: steps / clock, cpu: steps / ((user + system) / 1e6), p99 }));
}

module.exports = { measure };
