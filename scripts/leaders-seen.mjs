#!/usr/bin/env node
// Builds data/actors/leaders-seen.csv: heads of state and government as two public-domain sources show them in office.
//   scripts/leaders-seen.mjs FOLDER > data/actors/leaders-seen.csv
// FOLDER holds us_visits.csv (HistoryAtState/visits: visits of foreign leaders to Washington) and factbook_leaders_*.csv (CIA World
// Factbook). `from` and `to` are the first and last day seen, not the bounds of the term; an empty `to` is in office at the snapshot.
// People whom office-holders.csv has for the same side are left out: that table is the better one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actors, fold, read, states } from './public-tables.mjs';

const folder = process.argv[2] ?? '../shared/data/ship';

const offices = [
  [
    /^(?:Acting |Interim |Transition |Transitional )?President(?: of the Swiss Confederation)?\b(?!-)/i,
    'president',
  ],
  [
    /^(?:Acting |Interim |Transition |Caretaker |CNSP )?(?:Prime Minister|Premier|Taoiseach(?: \(Prime Minister\))?|(?:Federal )?Chancellor)\b(?!-)/i,
    'premier',
  ],
  [/^(?:King|Queen|Emperor|Sultan|Shah|Grand Duke|Amir|Emir|Prince|Pope)\b/i, 'monarch'],
];
const ranks = /^(?:Sr\. |Lt\. )?(?:Gen(?:\.|eral)|Col\.|Capt\.|Dr\.|Sir|Sheikh|Ratu)\s+/i;

const entities = (text) =>
  text.replace(/&([A-Za-z])(?:acute|grave|circ|tilde|uml|cedil|ring|slash);/g, '$1').replace(/&(\w+);/g, '');

/** "President Salva KIIR Mayardit" is the president "Salva Kiir Mayardit", called Kiir. Null where the words name no office or one word. */
function person(words) {
  for (const [pattern, office] of offices) {
    const match = pattern.exec(words);
    if (!match) continue;
    const rest = words
      .slice(match[0].length)
      .trim()
      .replace(ranks, '')
      .replace(/,? (?:Jr\.|and .*)$/, '')
      .replace(/[,;].*$/, '')
      .replace(/ \(.*$/, '')
      .replace(/"[^"]*" /, '')
      .trim();
    const parts = rest.split(/\s+/);
    if (office !== 'monarch' && (parts.length < 2 || parts.length > 6)) return null;
    const capitals = parts.filter(
      (part) => part.length > 1 && part === part.toUpperCase() && !/^[IVX]+$|\.$/.test(part),
    );
    const short = capitals.length ? titleCase(capitals.join(' ')) : '';
    const name = titleCase(parts.filter((part) => !/^\p{Lu}\.$/u.test(part)).join(' '));
    return name ? { office, name: office === 'monarch' ? `${match[0].trim()} ${name}` : name, short } : null;
  }
  return null;
}
const titleCase = (text) =>
  text.replace(/\p{L}+/gu, (word) =>
    word.length > 2 && word === word.toUpperCase() && !/^[IVX]+$/.test(word)
      ? word[0] + word.slice(1).toLowerCase()
      : word,
  );

// Whom office-holders.csv has, by side, as sets of words: the same two words, or the same last word where that is the family name.
const familyFirst = new Set(['PRK', 'KOR', 'CHN', 'TWN', 'VNM', 'KHM', 'MMR', 'SGP']);
const wordsOf = (name) =>
  fold(name)
    .split(/[\s-]+/)
    .filter(Boolean);
const curated = new Map();
for (const row of read(new URL('office-holders.csv', actors)))
  for (const name of [row.name, ...row.variants.split(';')])
    curated.set(row.side, [...(curated.get(row.side) ?? []), wordsOf(name)]);
function isCurated(side, { name, short }) {
  const words = wordsOf(name);
  const family = wordsOf(short || name).at(-1);
  const isSame = (known) =>
    known.filter((word) => words.includes(word)).length >= 2 ||
    (!familyFirst.has(side) && known.at(-1) === family);
  return (curated.get(side) ?? []).some(isSame);
}

const seen = new Map();
function see(side, who, from, to, source) {
  if (!side || !who || isCurated(side, who)) return;
  const key = `${side} ${who.office} ${fold(who.name)}`;
  const row = seen.get(key) ?? { side, ...who, from, to, source };
  if (from < row.from) row.from = from;
  if (row.to !== '' && (to === '' || to > row.to)) row.to = to;
  seen.set(key, row);
}
for (const visit of read(join(folder, 'us_visits.csv')))
  if (visit.start >= '1945' && visit.end.length === 10)
    see(states.get(visit.country), person(visit.visitor), visit.start, visit.end, 'us_visits');

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
function since(text) {
  const [, day, month, year] = /since (?:(\d{1,2}) )?(?:([A-Z][a-z]+)\.? )?(\d{4})/.exec(text) ?? [];
  const number = months.findIndex((name) => month && name.startsWith(month.slice(0, 3))) + 1;
  return [year, number && String(number).padStart(2, '0'), number && day?.padStart(2, '0')]
    .filter(Boolean)
    .join('-');
}
const factbook = readdirSync(folder).find((name) => name.startsWith('factbook_leaders'));
for (const row of read(join(folder, factbook)))
  for (const cell of new Set([row.chief_of_state, row.head_of_government]))
    if (since(cell) && !/represented by/.test(cell))
      see(states.get(row.country), person(entities(cell)), since(cell), '', 'factbook');

console.log('side,name,variants,short,office,leads,level,from,to,source,verified');
for (const row of [...seen.values()].sort(
  (a, b) => a.side.localeCompare(b.side) || a.from.localeCompare(b.from),
))
  console.log(
    [row.side, row.name, '', row.short, row.office, '', 'leader', row.from, row.to, row.source, 'true']
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(','),
  );
