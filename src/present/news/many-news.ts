import type { Entry } from '../../record/index.js';
import { sayMoment } from '../ledger/moment.js';
import { numbered } from '../ledger/standing.js';
import { listed } from '../names.js';
import { type EntryChange, lineOf } from './entry-news.js';
import type { NewsItem, NewsKind } from './item.js';
import { type Work, writtenIn } from './work.js';

/** Lines that a reader is shown of many. */
const LINES = 20;

/** What is told of many things first: meetings before tests before promises. Kinds that are not named come last. */
const WEIGHT: readonly Entry['slots']['kind'][] = [
  'encounter',
  'capability',
  'commitment',
  'pause',
  'alignment',
  'position',
];

/** What counts of changes are called. */
const COUNTED: readonly (readonly [NewsKind, string])[] = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['corrected', 'corrected'],
  ['disputed', 'disputed'],
  ['told-by-more', 'told by more'],
  ['gone', 'no longer there'],
];

/** The news of an hour in which too many entries changed to tell each by itself: how many, and those that weigh most. */
export function manyNews(work: Work, changes: readonly EntryChange[]): NewsItem {
  const counts = COUNTED.flatMap(([kind, name]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  const own = changes.flatMap(({ marks }) => marks).sort((a, b) => a.seq - b.seq);
  const written = writtenIn(work, own);
  const list = [...changes].sort(byWeight).slice(0, LINES);
  const rest = changes.length - list.length;
  return {
    key: `many/${work.hour}`,
    kind: 'many',
    title: `${numbered(changes.length, 'entry', 'entries')}: ${listed(counts)}`,
    about: null,
    says: [
      `Written by ${listed(written.by)} in the hour from ${sayMoment(`${work.hour}:00:00.000Z`)}.${rest > 0 ? ` The ${LINES} that weigh most:` : ''}`,
    ],
    passages: [],
    list: list.map((change) => ({ line: lineOf(change), about: { type: 'entry', id: change.entry.id } })),
    ...written,
  };
}

const weightOf = ({ slots }: Entry): number => {
  const place = WEIGHT.indexOf(slots.kind);
  return place < 0 ? WEIGHT.length : place;
};

/** By kind, then by how many independent sources tell it, then the latest fact, then by name so that the order is one. */
const byWeight = ({ entry: a }: EntryChange, { entry: b }: EntryChange): number =>
  weightOf(a) - weightOf(b) ||
  b.sources - a.sources ||
  compare(b.last ?? '', a.last ?? '') ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
