'use strict';
// Reads lines of figures from the standard input and prints one table: an engine a row, a set's form a column.

const figures = require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const column = (line) => `${line.set}, ${line.form}`;
const columns = [...new Set(figures.map(column))];
const engines = [...new Set(figures.map((line) => line.engine))];
const share = (value) => value.toFixed(3).replace(/^0/, '');

console.log(`| first / among the first three | ${columns.join(' | ')} | ms a question (half of them) |`);
console.log(`|---|${columns.map(() => '---:').join('|')}|---:|`);
for (const engine of engines) {
  const mine = figures.filter((line) => line.engine === engine);
  const cells = columns.map((name) => {
    const line = mine.find((one) => column(one) === name);
    return line ? `${share(line.top1)} / ${share(line.recall3)}` : '';
  });
  const times = mine.map((line) => line.p50).sort((a, b) => a - b);
  console.log(`| ${engine} | ${cells.join(' | ')} | ${times[times.length >> 1].toFixed(1)} |`);
}
