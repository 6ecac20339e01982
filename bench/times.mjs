#!/usr/bin/env node
// Reads the time expressions of a gold file with the built program and writes a reading for ../shared/score/times.mjs:
//   node bench/times.mjs ../shared/gold/times/meantime.jsonl READING.jsonl [--misses] [--all] [DIST]
// MEANTIME is annotated in the first six lines of each document only (no gold time stands after them): times below are left out,
// or every right one would count as false. --all keeps them. The scorer knows points in time only, so what holds since a day is written as that day. --misses prints what differs, by document.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [goldPath, outPath, ...rest] = process.argv.slice(2);
if (!outPath) {
  console.error('usage: times.mjs GOLD.jsonl READING.jsonl [--misses] [--all] [DIST]');
  process.exit(2);
}
const dist = resolve(rest.find((word) => !word.startsWith('--')) ?? 'dist', 'language');
const load = (name) => import(pathToFileURL(resolve(dist, name)).href);
const { segment } = await load('segments.js');
const { tokenize } = await load('tokens.js');
const { findTimes } = await load('times.js');

const annotatedLines = 6;
const annotatedEnd = (text) => {
  if (rest.includes('--all')) return text.length;
  return text.split('\n').slice(0, annotatedLines).join('\n').length;
};

const isDay = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');
const timesOf = ({ text, date }) => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const end = annotatedEnd(text);
  return findTimes(text, sentences, tokens, isDay(date) ? date : null).filter((time) => time.start < end);
};
const point = (time) => (time.relation === 'since' ? time.value?.replace('/..', '') : time.value);

const gold = readFileSync(goldPath, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const started = performance.now();
const readings = gold.map((row) => ({
  id: row.id,
  items: timesOf(row).map((time) => ({ start: time.start, end: time.end, value: point(time) ?? null })),
}));
console.error(`${gold.length} documents in ${Math.round(performance.now() - started)} ms`);
writeFileSync(outPath, readings.map((row) => `${JSON.stringify(row)}\n`).join(''));

const day = (value) => String(value ?? '').replace(/T.*/, '');
function misses(row, reading) {
  const words = (item) => `“${row.text.slice(item.start, item.end)}” ${item.value}`;
  const meets = (a, b) => a.start < b.end && b.start < a.end;
  for (const item of row.items) {
    const mine = reading.items.find((other) => meets(item, other));
    if (day(mine?.value) === day(item.value)) continue;
    const context = row.text.slice(Math.max(0, item.start - 60), item.end + 40).replace(/\s+/g, ' ');
    console.log(
      `${row.id} ${row.date}  gold ${words(item)}  read ${mine ? words(mine) : '–'}   … ${context}`,
    );
  }
  for (const item of reading.items)
    if (item.value && !row.items.some((other) => meets(item, other)))
      console.log(`${row.id} ${row.date}  gold –  read ${words(item)}`);
}
if (rest.includes('--misses')) for (const [i, row] of gold.entries()) misses(row, readings[i]);
