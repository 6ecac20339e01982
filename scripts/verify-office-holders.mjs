#!/usr/bin/env node
// Marks the rows of data/actors/office-holders.csv that a public-domain source shows in that office within the dates given:
//   scripts/verify-office-holders.mjs FOLDER > data/actors/office-holders.new.csv
// FOLDER holds us_visits.csv, us_travels.csv (HistoryAtState) and factbook_leaders_*.csv (CIA World Factbook). A row that names its own
// source keeps it. The sources show that somebody held an office on some day, not the first and last day of the term.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actors, fold, read, states } from './public-tables.mjs';

const folder = process.argv[2] ?? '../shared/data/ship';
/** Rows by the state that a column names. */
function byState(rows, country) {
  const groups = new Map();
  for (const row of rows)
    groups.set(states.get(row[country]), [...(groups.get(states.get(row[country])) ?? []), row]);
  return groups;
}
const visits = byState(read(join(folder, 'us_visits.csv')), 'country');
const travels = read(join(folder, 'us_travels.csv'));
const trips = byState(travels, 'country');
const factbook = byState(
  read(
    join(
      folder,
      readdirSync(folder).find((name) => name.startsWith('factbook_leaders')),
    ),
  ),
  'country',
);

const titles = {
  president: 'president|chairman',
  'supreme leader': 'president|chairman|general secretary|leader|premier|shah',
  premier: 'premier|prime minister|chancellor|taoiseach',
  monarch: 'king|queen|amir|emir|sultan|shah|emperor|pope',
  'crown prince': 'crown prince',
  'foreign minister': 'foreign minister',
  'vice president': 'vice president',
  'defence minister': 'defense minister|minister of defense',
};
const familyFirst = new Set(['PRK', 'KOR', 'CHN', 'TWN', 'KHM']);
const suffix = /^(?:jr\.?|i{1,3}|iv|vi|xiv)$/;
function family(row) {
  if (row.short) return fold(row.short.split(';')[0]);
  const words = fold(row.name)
    .split(/[\s-]+/)
    .filter((word) => !suffix.test(word));
  return familyFirst.has(row.side) ? words[0] : words.at(-1);
}
const isWithin = (day, row) => row.from <= day && (row.to === '' || day <= `${row.to}~`);

function sourceOf(row) {
  const name = family(row);
  const title = titles[row.office];
  const named = (text) => new RegExp(`\\b(?:${title})s? (?:[\\w.-]+ ){0,4}${name}\\b`).test(fold(text));
  if (row.side === 'USA') {
    const role = { president: 'president', 'foreign minister': 'secretary' }[row.office];
    return travels.some(
      (trip) => trip.role === role && isWithin(trip.start, row) && fold(trip.name).split(' ').includes(name),
    )
      ? 'us_travels'
      : '';
  }
  if (!title || row.side.length !== 3 || name.length < 2) return '';
  if ((visits.get(row.side) ?? []).some((visit) => isWithin(visit.start, row) && named(visit.visitor)))
    return 'us_visits';
  if (
    row.to === '' &&
    (factbook.get(row.side) ?? []).some((now) => named(now.chief_of_state) || named(now.head_of_government))
  )
    return 'factbook';
  return (trips.get(row.side) ?? []).some((trip) => isWithin(trip.start, row) && named(trip.remarks))
    ? 'us_travels'
    : '';
}

const path = new URL('office-holders.csv', actors);
const [header] = readFileSync(path, 'utf8').split('\n');
console.log(header);
for (const row of read(path)) {
  const source = row.source.startsWith('http') ? row.source : sourceOf(row);
  console.log(Object.values({ ...row, source, verified: String(source !== '') }).join(','));
}
