import type { Changes, Mark } from '../../keep/index.js';
import type { Entry, Report } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { headlineOf } from '../exchange/headline.js';
import { addressesOf, saidBy } from '../exchange/said.js';
import { difference } from '../ledger/changes.js';
import { factDate } from '../ledger/entry-date.js';
import { documentLine } from '../ledger/report.js';
import { numbered } from '../ledger/standing.js';
import type { NewsItem, NewsKind, NewsPassage } from './item.js';
import { marksBySubject, type Work, writtenIn } from './work.js';

/** An entry that changed within an hour: as it is now or, where it is gone, as it was. */
export interface EntryChange {
  readonly entry: Entry;
  readonly before: Entry | null;
  readonly kind: NewsKind;
  /** What is otherwise, in sentences. */
  readonly says: readonly string[];
  /** The lines of the log on it and its items. */
  readonly marks: readonly Mark[];
}

/** Passages that a reader is shown. */
const PASSAGES = 3;
/** Longest passage, in characters. */
const PASSAGE = 400;
/** Reasons of people that are told. */
const REASONS = 3;

const CALLED: Partial<Record<NewsKind, string>> = {
  changed: 'Changed',
  disputed: 'Disputed',
  corrected: 'Corrected',
  'told-by-more': 'Told by more',
  gone: 'No longer there',
};

/** The entries that changed within an hour. */
export function entryChanges({ changes, marks }: Work): readonly EntryChange[] {
  const bySubject = marksBySubject(marks);
  const marksOf = (...tellings: (Entry | null)[]): readonly Mark[] => {
    const names = tellings.flatMap((entry) =>
      entry ? [entry.id, ...entry.reports.map(({ item }) => item.id)] : [],
    );
    return [...new Set(names)].flatMap((name) => bySubject.get(name) ?? []).sort((a, b) => a.seq - b.seq);
  };
  return [
    ...changes.opened.map((entry) => opened(entry, marksOf(entry))),
    ...changes.changed.map((change) => changed(change, marksOf(change.before, change.now))),
    ...changes.corroborated.map(({ now, reports }) => toldByMore(now, reports, marksOf(now))),
    ...changes.closed.map((entry) => gone(entry, marksOf(entry))),
  ];
}

const opened = (entry: Entry, marks: readonly Mark[]): EntryChange => ({
  entry,
  before: null,
  kind: 'new',
  says: [],
  marks,
});

function changed({ before, now, slots }: Changes['changed'][number], marks: readonly Mark[]): EntryChange {
  const isDisputed = now.contradictions.length > before.contradictions.length;
  const isCorrected = marks.some(({ kind }) => kind === 'item.corrected');
  const kind = isCorrected ? 'corrected' : isDisputed ? 'disputed' : 'changed';
  return { entry: now, before, kind, says: slots.map((slot) => difference(slot, before, now)), marks };
}

const toldByMore = (entry: Entry, reports: number, marks: readonly Mark[]): EntryChange => ({
  entry,
  before: null,
  kind: 'told-by-more',
  says: [`${numbered(reports, 'more report')}.`],
  marks,
});

/** Why an entry is gone, by what was decided on it or its items. */
const GONE: Partial<Record<Mark['kind'], string>> = {
  'entry.merged': 'It has become part of another entry, which its name leads to.',
  'item.rejected': 'A person rejected what it rested on.',
  'item.retracted': 'A newer reading of its document no longer finds it.',
};

const gone = (entry: Entry, marks: readonly Mark[]): EntryChange => ({
  entry,
  before: entry,
  kind: 'gone',
  says: [...new Set(marks.flatMap(({ kind }) => GONE[kind] ?? []))],
  marks,
});

/** An entry in a line: what happened to it, and when the fact was. */
export function lineOf({ entry, kind }: Pick<EntryChange, 'entry' | 'kind'>): string {
  const when = factDate(entry.slots);
  const headline = `${headlineOf(entry)}${wordsSaid(entry)}${when === null ? '' : ` (${when})`}`;
  const called = CALLED[kind];
  return called === undefined ? headline : `${called}: ${headline}`;
}

/** Of a statement, whose headline says only who speaks, the words themselves. */
function wordsSaid({ slots, reports: [report] }: Entry): string {
  const said = slots.kind === 'statement' && report ? saidBy(report) : null;
  return said === null ? '' : ` ${quoted(clip(said))}`;
}

/** The news of one entry. */
export function entryNews(work: Work, change: EntryChange): NewsItem {
  const { entry, kind, says, marks } = change;
  const reasons = [...new Set(marks.flatMap(({ because }) => because ?? []))].slice(0, REASONS);
  return {
    key: `entry/${entry.id}/${work.hour}`,
    kind,
    title: lineOf(change),
    about: { type: 'entry', id: entry.id },
    says: [
      ...says,
      ...reasons.map((reason) => `Because: ${clip(reason, PASSAGE)}`),
      ...(kind === 'gone' ? [] : [backing(entry)]),
    ],
    passages: passagesOf(entry, marks),
    list: [],
    ...writtenIn(work, marks),
  };
}

/** How many tell of an entry, in a sentence. */
const backing = ({ sources, reports }: Entry): string =>
  sources === 0
    ? 'Nobody has checked what tells of it.'
    : `Told by ${numbered(sources, 'independent source')} in ${numbered(reports.length, 'report')}.`;

const CAME_IN: ReadonlySet<Mark['kind']> = new Set(['item.asserted', 'item.added']);

/** The words that an entry rests on: those that came in with the change first, then the latest known. */
function passagesOf({ reports }: Entry, marks: readonly Mark[]): NewsPassage[] {
  const fresh = new Set(marks.filter(({ kind }) => CAME_IN.has(kind)).map(({ subject }) => subject));
  const known = [...reports].reverse();
  const isFresh = ({ item }: Report): boolean => fresh.has(item.id);
  const ordered = [...known.filter(isFresh), ...known.filter((report) => !isFresh(report))];
  return ordered.slice(0, PASSAGES).flatMap((report) => {
    const quote = saidBy(report);
    if (quote === null) return [];
    const [address = null] = addressesOf(report.document);
    return [{ quote: quoted(clip(quote, PASSAGE)), source: documentLine(report), address }];
  });
}
