'use strict';
// Trains nlp.js on the wordings of a set of articles, asks it the set's questions, and prints one line of JSON a form.
// usage: node nlp.js <directory with entries.jsonl and queries.jsonl>

const fs = require('fs');
const path = require('path');
const { NlpManager } = require('node-nlp');

const directory = process.argv[2];
const lines = (file) =>
  fs.readFileSync(path.join(directory, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

const AMONG = 3;
const FORMS = { q: 'clean', sms: 'SMS', typo: 'typos' };

async function main() {
  const manager = new NlpManager({ languages: ['fr'], nlu: { log: false }, forceNER: false, autoSave: false });
  for (const entry of lines('entries.jsonl')) {
    for (const wording of [entry.title, ...entry.alternates]) manager.addDocument('fr', wording, entry.id);
  }
  await manager.train();
  const asked = lines('queries.jsonl').filter((query) => query.kind === 'in');
  for (const [form, name] of Object.entries(FORMS)) {
    const figures = await ask(manager, asked, form);
    console.log(JSON.stringify({ engine: 'nlp.js 4.27, French', set: path.basename(directory), form: name, ...figures }));
  }
}

async function ask(manager, asked, form) {
  let first = 0;
  let three = 0;
  const millis = [];
  for (const query of asked) {
    const start = process.hrtime.bigint();
    const { classifications } = await manager.process('fr', query[form]);
    millis.push(Number(process.hrtime.bigint() - start) / 1e6);
    const ids = [...classifications].sort((a, b) => b.score - a.score).map((found) => found.intent);
    first += ids[0] === query.entry ? 1 : 0;
    three += ids.slice(0, AMONG).includes(query.entry) ? 1 : 0;
  }
  millis.sort((a, b) => a - b);
  return {
    questions: asked.length,
    top1: first / asked.length,
    recall3: three / asked.length,
    p50: millis[Math.floor(millis.length / 2)],
  };
}

main().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
