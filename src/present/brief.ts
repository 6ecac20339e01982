import {
  type Alignment,
  actorsOf,
  type Capability,
  compareDates,
  type Day,
  type Item,
  type ItemKind,
  type ItemOf,
  type Pause,
  type Reading,
} from '../record/index.js';
import { clip } from './clip.js';
import { sayDate } from './dates.js';
import { encounterEntry, nextEntry } from './encounters.js';
import { gistOf } from './gist.js';
import * as lines from './lines.js';
import { promiseEntry } from './promises.js';
import { type Citations, citations } from './references.js';
import { noticedIn, unresolvedIn } from './unresolved.js';
import type { Brief, BriefEntry, LineEntry, Section } from './view.js';
import { leadersOf, weightiest } from './weightiest.js';

/** Entries of a section unless the caller asks for more or fewer. */
const LIMIT = 10;

/** Longest title, in characters. */
const TITLE = 200;

export interface BriefOptions {
  /** The day from which deadlines are looked at; the day of publication where it is not given. */
  readonly asOf?: Day;
  /** Entries of a section at most; the rest is counted. */
  readonly limit?: number;
}

/** Makes sections of a reading: the weightiest items of each, in an order, as entries. */
function sectionMaker(reading: Reading, limit: number) {
  const leaders = leadersOf(reading);
  return <T extends Item>(
    id: string,
    title: string,
    items: readonly T[],
    entry: (item: T) => BriefEntry,
    order: (items: T[]) => T[] = (same) => same,
  ): Section => {
    const shown = order(weightiest(items, limit, leaders));
    return { id, title, entries: shown.map(entry), more: items.length - shown.length };
  };
}

const byDate = <T extends { readonly when: string | null }>(items: T[]): T[] =>
  [...items].sort((a, b) => compareDates(a.when, b.when));

/** Keeps together what one actor wants, judges or says; actors in the order of their first item. */
function byActor<T extends Item>(items: T[]): T[] {
  const first = new Map<string, number>();
  const placed = items.map((item, place) => {
    const key = actorsOf(item).join();
    if (!first.has(key)) first.set(key, place);
    return { item, rank: first.get(key) ?? place };
  });
  return placed.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

type Movement = Capability | Alignment | Pause;

function movementLine(item: Movement, cited: Citations): LineEntry {
  if (item.kind === 'capability') return lines.capabilityLine(item, cited);
  return item.kind === 'alignment' ? lines.alignmentLine(item, cited) : lines.pauseLine(item, cited);
}

function sectionsOf(reading: Reading, limit: number, asOf: Day | null, cited: Citations): Section[] {
  const section = sectionMaker(reading, limit);
  const of = <K extends ItemKind>(...kinds: K[]): ItemOf<K>[] =>
    reading.items.filter((item): item is ItemOf<K> => (kinds as string[]).includes(item.kind));
  const encounters = of('encounter');
  const past = encounters.filter(({ status }) => status === 'held' || status === 'cancelled');
  const next = encounters.filter(({ status }) => status === 'planned' || status === 'proposed');
  const { text } = reading.document;
  return [
    section('encounters', 'Encounters', past, (item) => encounterEntry(item, reading, cited), byDate),
    section('promises', 'Promises', of('commitment'), (item) => promiseEntry(item, text, asOf, cited)),
    section(
      'wants',
      'What each side wants',
      of('position'),
      (item) => lines.positionLine(item, cited),
      byActor,
    ),
    section('divides', 'What divides them', of('obstacle'), (item) => lines.obstacleLine(item, cited)),
    section(
      'judgements',
      'Judgements',
      of('assessment'),
      (item) => lines.assessmentLine(item, cited),
      byActor,
    ),
    section('meanwhile', 'Meanwhile', of('capability', 'alignment', 'pause'), (item) =>
      movementLine(item, cited),
    ),
    section('precedents', 'Precedents', of('precedent'), (item) => lines.precedentLine(item, cited)),
    section('said', 'Who said what', of('statement'), (item) => lines.statementLine(item, cited), byActor),
    section('next', 'Proposed next', next, (item) => nextEntry(item, cited), byDate),
  ].filter(({ entries }) => entries.length > 0);
}

/** Words between white space, counted without making them: a text may be long. */
function wordsIn(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160;
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return words;
}

/** The last part of a path or address, which names a document that has no title. */
const nameOfSource = (source: string): string =>
  source
    .replace(/[/\\]+$/, '')
    .split(/[/\\]/)
    .at(-1) || source;

/**
 * Makes the brief of a reading: a gist in two sentences, sections of numbered lines, what stays open, and the passages that the numbers
 * stand for. Deadlines are looked at from `asOf`, or from the day of publication.
 */
export function makeBrief(reading: Reading, { asOf, limit = LIMIT }: BriefOptions = {}): Brief {
  const { document } = reading;
  const cited = citations();
  const gist = gistOf(reading, cited);
  const sections = sectionsOf(reading, limit, asOf ?? document.published, cited);
  return {
    title: clip(document.title?.trim() || nameOfSource(document.source), TITLE),
    source: document.source,
    published: document.published && sayDate(document.published),
    words: wordsIn(document.text),
    gist,
    sections,
    unresolved: reading.items.length ? unresolvedIn(reading, limit) : noticedIn(reading, limit),
    references: cited.all(),
    text: document.text,
  };
}
