// What the reader finds in notes, held against rows of tables: which row supports an encounter or a test, and what differs.
import { placePath, together } from '../../dist/keep/match/place.js';
import { asList, bounds, nameOf, overlap, sideOf } from '../../dist/record/index.js';

/** What may become of an encounter or a test that a note tells. */
export const VERDICTS = {
  supported:
    'a row tells of the same: the days may be the same, all sides of the note stand in the row, and no place speaks against it',
  differs: 'a row tells of the same but for one thing: the day (by a month at most), the place, or a party',
  unsupported: 'no row tells of it',
  undated: 'the note tells no day that the reader found, and no row of any day has the same sides and place',
};

/** Days that two reports of one fact may lie apart and still be thought to tell of it. */
const MOST_DAYS = 31;
const DAY = 86_400_000;

/** Each encounter and test that notes tell, with its verdict, the row that is nearest, and what differs. */
export const comparisons = (notes, rows) =>
  notes.flatMap((note) =>
    note.items
      .filter((item) => item.kind === 'encounter' || (item.kind === 'capability' && item.change === 'test'))
      .map((item) => ({ note: note.document, item, ...verdictOn(item, rows) })),
  );

function verdictOn(item, rows) {
  const alike = rows
    .filter(({ items }) => mayTell(items[0], item))
    .map((row) => ({ row, differences: differencesOf(item, row.items[0]) }))
    .filter(({ differences }) => differences.length < 2 && !differences.includes('time'));
  const [same] = alike.filter(({ differences }) => differences.length === 0);
  if (same) return { verdict: 'supported', row: same.row, differences: [] };
  if (item.when === null) return { verdict: 'undated', row: null, differences: [] };
  const [near] = alike;
  return near ? { verdict: 'differs', ...near } : { verdict: 'unsupported', row: null, differences: [] };
}

/** Whether a row is of a kind that may tell what a note tells: visits below leaders stand among the alignments. */
const mayTell = (row, item) =>
  item.kind === 'encounter'
    ? row.kind === 'encounter' || row.kind === 'alignment'
    : row.kind === 'capability' && row.change === 'test' && rocket(row.system) === rocket(item.system);

/** A satellite's launcher is a missile for many. */
const rocket = (system) => (system === 'space' ? 'missile' : system);

/** `day`, `place`, `party`; `time` where the days lie too far apart to tell of one fact. */
function differencesOf(item, row) {
  const differences = [];
  if (item.when !== null && row.when !== null && !overlap(item.when, row.when))
    differences.push(daysApart(item.when, row.when) <= MOST_DAYS ? 'day' : 'time');
  if (!holdsParties(item, row)) differences.push('party');
  if (item.kind === 'encounter' && together(placePath(item.where), placePath(row.where ?? null)) === 'apart')
    differences.push('place');
  return differences;
}

/** Days between two dates that do not overlap. */
function daysApart(a, b) {
  const [x, y] = [bounds(a), bounds(b)];
  const gap = (from, to) => (from && to ? (Date.parse(to) - Date.parse(from)) / DAY : -Infinity);
  return Math.max(gap(x.last, y.first), gap(y.last, x.first));
}

/** Whether a row names all sides of an item, and nobody else for the persons that it names. */
function holdsParties(item, row) {
  const [here, there] = [partiesOf(item), partiesOf(row)];
  const sides = new Set(there.map(sideOf));
  return here.every((ref) => sides.has(sideOf(ref)) && isNobodyElse(ref, there));
}

const partiesOf = (item) => asList(item.parties ?? item.actor);

/** Whether a person may be among the parties: of that side only the state is named, or somebody whose name shares a word. */
function isNobodyElse(ref, parties) {
  const person = nameOf(ref);
  const others = parties.filter((other) => sideOf(other) === sideOf(ref)).map(nameOf);
  return person === null || others.some((other) => other === null || sharesWord(person, other));
}

const wordsOf = (name) => name.toLowerCase().split(/[\s-]+/);
const sharesWord = (a, b) => wordsOf(a).some((word) => word.length > 1 && wordsOf(b).includes(word));
