// Makes data/forecast/register.csv: months in which US presidents met leaders of other countries, with the Secretary of State's trips.
// Usage: node scripts/forecast-register.mjs FOLDER, the folder with us_visits.csv and us_travels.csv (HistoryAtState/visits@869ca4f0e8 and
// HistoryAtState/travels@3170c773f2, public domain and CC0). Only facts go in: country, month, kind, and the entry they stand in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kindOf } from './forecast/kinds.mjs';
import { namedIn } from './forecast/named.mjs';
import { codesOf, wordsOf } from './forecast/states.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('name the folder with us_visits.csv and us_travels.csv');
const rowsOf = (file) => parse(readFileSync(file, 'utf8'), { columns: true });
const states = rowsOf('data/actors/states.csv');
const codeOf = codesOf(states);
const { names, adjectives } = wordsOf(states);
const named = namedIn(names, adjectives);
const unknown = new Map();
/** A meeting that a remark tells in words no rule reads: the steps into North Korean territory at Panmunjom on 30 June 2019. */
const BY_HAND = [{ country: 'PRK', month: '2019-06', kind: 'third', entry: 'travels/3890' }];
/** Meetings before are remembered by nothing that the panel counts. */
const FIRST = '1945';

function rowOf(name, day, kind, entry) {
  const country = codeOf(name);
  if (country === undefined) unknown.set(name, (unknown.get(name) ?? 0) + 1);
  return country && country !== 'USA' ? [{ country, month: day.slice(0, 7), kind, entry }] : [];
}

const visits = rowsOf(join(folder, 'us_visits.csv')).flatMap(({ id, start, country, description }) =>
  rowOf(country, start, kindOf(description, 'visit'), `visits/${id}`),
);
const travels = rowsOf(join(folder, 'us_travels.csv')).flatMap(({ id, role, start, country, remarks }) => {
  const entry = `travels/${id}`;
  if (role === 'secretary') return rowOf(country, start, 'secretary', entry);
  const host = codeOf(country);
  const others = [...named(remarks)].filter((code) => code && code !== host && code !== 'USA');
  const third = others.map((code) => ({ country: code, month: start.slice(0, 7), kind: 'third', entry }));
  return [...rowOf(country, start, kindOf(remarks, 'trip'), entry), ...third];
});
const presidents = rowsOf('data/actors/office-holders.csv')
  .filter(({ side, office }) => side === 'USA' && office === 'president')
  .map(({ from }) => ({
    country: 'USA',
    month: from.slice(0, 7),
    kind: 'president',
    entry: 'office-holders',
  }));

const ends = states
  .filter(({ ref, to }) => ref.includes(':') && to)
  .map(({ ref, to }) => ({ country: ref, month: to.slice(0, 7), kind: 'end', entry: 'states' }));

const rows = [...visits, ...travels, ...BY_HAND, ...presidents, ...ends].filter(
  ({ month }) => month >= FIRST,
);
const key = ({ country, month, kind, entry }) => `${country},${month},${kind},${entry}`;
const lines = [...new Set(rows.map(key))].sort();
writeFileSync('data/forecast/register.csv', `country,month,kind,entry\n${lines.join('\n')}\n`);
for (const kind of new Set(rows.map((row) => row.kind)))
  console.error(`${kind}: ${rows.filter((row) => row.kind === kind).length}`);
if (unknown.size > 0)
  console.error('not known:', [...unknown].map(([name, count]) => `${name} (${count})`).join(', '));
