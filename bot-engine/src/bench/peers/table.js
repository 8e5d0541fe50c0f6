'use strict';
// Reads what the rounds wrote into a directory and prints the median of each engine, and how many times ours is faster.

const fs = require('fs');
const path = require('path');

const directory = process.argv[2];
const OURS = 'Escale';

/** A file of ours is JMH's report; each other is one line of JSON. */
function read(file) {
  const found = JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8'));
  if (!Array.isArray(found)) return found;
  const throughput = found.find((run) => run.mode === 'thrpt');
  const sampled = found.find((run) => run.mode === 'sample');
  return {
    name: OURS,
    clock: throughput.primaryMetric.score,
    cpu: throughput.secondaryMetrics.processor.score,
    p99: sampled.primaryMetric.scorePercentiles['99.0'] * 1e6,
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const rounds = fs.readdirSync(directory).filter((file) => file.endsWith('.json')).map(read);
const names = [...new Set(rounds.map((round) => round.name))].sort((a, b) => (b === OURS) - (a === OURS));
const rows = names.map((name) => {
  const mine = rounds.filter((round) => round.name === name);
  const of = (what) => median(mine.map((round) => round[what]));
  return { name, clock: of('clock'), cpu: of('cpu'), p99: of('p99') };
});

const number = (value) => Math.round(value).toLocaleString('en');
const ours = rows.find((row) => row.name === OURS);
console.log('| engine | steps a second | Escale is faster by | steps a second of processor | Escale is faster by | p99, µs |');
console.log('|---|---:|---:|---:|---:|---:|');
for (const row of rows) {
  const times = (what) => (row === ours || !ours ? '' : `${number(ours[what] / row[what])} times`);
  console.log(`| ${row.name} | ${number(row.clock)} | ${times('clock')} | ${number(row.cpu)} | ${times('cpu')} | ${number(row.p99)} |`);
}
