import type { Hit, Query, WholeDocument } from '../../keep/index.js';
import { type Evidence, type KeptDocument, passage } from '../../record/index.js';
import { type Mark, marksIn } from './word-marks.js';

/** Where a word that was looked for stands. */
export interface HitMark extends Mark {
  /** The passage among those of the item, from 0; null for the words in which a row of a table says it. */
  readonly passage: number | null;
}

/** An entry that was found, as programs are given it. */
export type EntryHit = Hit & { readonly marks: readonly HitMark[] };

/** An entry that was found, with the words marked in the passages of the report that fits best. */
export function entryHit(hit: Hit, { all }: Query): EntryHit {
  const report = hit.entry.reports.find(({ item }) => item.id === hit.item);
  const says = report?.document.row?.says;
  const told = [
    ...(says ? [{ passage: null, text: says }] : []),
    ...(report?.item.evidence ?? []).map(({ quote }, passage) => ({ passage, text: quote })),
  ];
  const marks = told.flatMap(({ passage, text }) => marksIn(text, all).map((mark) => ({ passage, ...mark })));
  return { ...hit, marks };
}

/** A document that was found, as programs are given it: without its text, but with the passage around the first word. */
export type DocumentHit = KeptDocument & {
  readonly excerpt: (Evidence & { readonly marks: readonly Mark[] }) | null;
};

/** Characters of an excerpt before the first word, and in all. */
const LEAD = 120;
const LENGTH = 360;

/** A document that was found, with the words marked in an excerpt; without one where they stand in its title alone. */
export function documentHit({ text, ...document }: WholeDocument, { all }: Query): DocumentHit {
  const marks = marksIn(text, all);
  const [first] = marks;
  if (!first) return { ...document, excerpt: null };
  const start = whole(text, Math.max(0, first.start - LEAD));
  const end = whole(text, Math.min(text.length, Math.max(first.end, start + LENGTH)));
  const within = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { ...document, excerpt: { ...passage(text, start, end), marks: within } };
}

/** A place that does not lie within a character. */
const whole = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(place)) && /[\ud800-\udbff]/.test(text.charAt(place - 1))
    ? place - 1
    : place;
