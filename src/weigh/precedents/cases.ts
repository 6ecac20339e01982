import { listOf, readTable } from '../../language/tables.js';
import { ActorRef, type Day, type Entry, type Evidence, passage, type Report } from '../../record/index.js';
import { type EntryOf, isOf } from '../basis.js';
import { type SpeakersOf, speakersIn } from '../speakers.js';
import { type Told, toldBy, vouchedReports } from '../told.js';
import { firstMatch } from '../words.js';
import { type CaseWords, FEATURES, type Feature, type FeatureRule } from './features.js';

/** Whether a case has a feature; `both` where its words tell both, null where they tell neither. */
export type FeatureValue = 'yes' | 'no' | 'both' | null;

/** Words that tell of a feature, at their place in their document. */
export interface FeatureMark {
  readonly value: 'yes' | 'no';
  readonly within: CaseWords;
  readonly item: string;
  readonly document: string;
  readonly words: Evidence;
}

/** A feature of a case, with the words that tell it. */
export interface CaseFeature {
  readonly feature: Feature;
  readonly value: FeatureValue;
  readonly marks: readonly FeatureMark[];
}

/** Somebody holds a case up, or a source tells of it without anybody doing so (`by` is empty). */
export interface Invocation {
  readonly entry: string;
  readonly by: readonly ActorRef[];
  readonly day: Day;
  readonly told: Told;
}

/** What a source says of a case in a cell, at its place in its document. */
export interface CaseText {
  readonly item: string;
  readonly document: string;
  readonly words: Evidence;
}

/** What sources say of a case, each wording once. */
export type CaseTexts = Readonly<Record<'when' | 'gave_up' | 'for_what' | 'followed', readonly CaseText[]>>;

/** A case that is held up as a lesson, feature by feature. */
export interface Case {
  readonly name: string;
  /** Whose conduct it is to inform. */
  readonly about: readonly ActorRef[];
  readonly texts: CaseTexts;
  readonly features: readonly CaseFeature[];
  /** The earliest first. */
  readonly told: readonly Invocation[];
}

/** The texts of documents by their names: of rows, which hold more cells than their passages show. */
export type Texts = ReadonlyMap<string, string>;

interface Source {
  readonly entry: EntryOf<'precedent'>;
  readonly report: Report;
  readonly cells: ReadonlyMap<string, Evidence>;
}

/** The cases of some entries, those that are invoked most first. */
export function casesIn(entries: readonly Entry[], texts: Texts): readonly Case[] {
  const speakersOf = speakersIn(entries);
  const namesOf = caseNames();
  const cases = new Map<string, { name: string; sources: Source[] }>();
  for (const entry of entries.filter(isOf('precedent')))
    for (const report of vouchedReports(entry)) {
      const source = { entry, report, cells: cellsOf(report, texts.get(report.document.id)) };
      for (const name of namesOf(entry.slots.case)) {
        const known = cases.get(name.toLowerCase()) ?? { name, sources: [] };
        known.sources.push(source);
        cases.set(name.toLowerCase(), known);
      }
    }
  const invoked = ({ told }: Case): number => told.filter(({ by }) => by.length > 0).length;
  return [...cases.values()]
    .map(({ name, sources }) => caseOf(name, sources, speakersOf))
    .sort((a, b) => invoked(b) - invoked(a) || b.told.length - a.told.length || (a.name < b.name ? -1 : 1));
}

/** What a case is called: each state that it names, else its own words. */
function caseNames(): (words: string) => readonly string[] {
  const states = readTable('actors/states.csv').map(({ name = '', aliases, adjectives }) => ({
    name,
    names: [name, ...listOf(aliases), ...listOf(adjectives)].filter(Boolean),
  }));
  return (words) => {
    const found = states.filter(({ names }) => names.some((name) => holdsWord(words, name)));
    // "South Korea" is not also a case of a name within it.
    const widest = found.filter(
      ({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)),
    );
    return widest.length > 0
      ? [...new Set(widest.map(({ name }) => name))]
      : [words.replace(/[\s.,;:]+$/, '')];
  };
}

/** Whether a text holds a name as a word of its own. */
function holdsWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length));
}

function caseOf(name: string, sources: readonly Source[], speakersOf: SpeakersOf): Case {
  const texts = (column: string): readonly CaseText[] => textsIn(column, sources);
  return {
    name,
    about: [...new Set(sources.flatMap(({ entry }) => entry.slots.about ?? []))],
    texts: {
      when: texts('when'),
      gave_up: texts('gave_up'),
      for_what: texts('for_what'),
      followed: texts('followed'),
    },
    features: (Object.keys(FEATURES) as Feature[]).map((feature) => featureOf(feature, sources)),
    told: sources.map((source) => invocation(source, speakersOf)).sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

function textsIn(column: string, sources: readonly Source[]): readonly CaseText[] {
  const texts = new Map<string, CaseText>();
  for (const { report, cells } of sources) {
    const words = cells.get(column);
    if (words && !texts.has(words.quote))
      texts.set(words.quote, { item: report.item.id, document: report.document.id, words });
  }
  return [...texts.values()];
}

function featureOf(feature: Feature, sources: readonly Source[]): CaseFeature {
  const marks = sources.flatMap((source) =>
    FEATURES[feature].within.flatMap((within) => markIn(feature, within, source)),
  );
  const values = new Set(marks.map(({ value }) => value));
  return { feature, value: values.size > 1 ? 'both' : (marks[0]?.value ?? null), marks };
}

function markIn(feature: Feature, within: CaseWords, { report, cells }: Source): FeatureMark[] {
  const cell = cells.get(within);
  if (!cell) return [];
  const { yes, no }: FeatureRule = FEATURES[feature];
  const whole = [{ start: 0, end: cell.quote.length }];
  const denied = no && firstMatch(cell.quote, whole, no);
  const found = denied ?? firstMatch(cell.quote, whole, yes);
  if (!found) return [];
  const words = { start: cell.start + found.start, end: cell.start + found.end, quote: found.quote };
  return [
    { value: denied ? 'no' : 'yes', within, item: report.item.id, document: report.document.id, words },
  ];
}

function invocation({ entry, report, cells }: Source, speakersOf: SpeakersOf): Invocation {
  const told = toldBy(report);
  const by = (cells.get('invoked_by')?.quote ?? '').split(';').map((ref) => ref.trim());
  const named = report.document.row
    ? by.filter((ref) => ActorRef.safeParse(ref).success)
    : speakersOf(report);
  return { entry: entry.id, by: named, day: told.day, told };
}

/** Where a new cell of a row's text begins (docs/sheets.md). */
const NEXT_CELL = /\n(?=[a-z][a-z0-9_]{0,59}: )/;

/** The cells of a row by their columns, each at its place in the text, its sentence as `says`; of prose its passages are that. */
function cellsOf({ item, document }: Report, text: string | undefined): ReadonlyMap<string, Evidence> {
  const cells = new Map<string, Evidence>();
  if (!document.row || text === undefined) {
    const [first] = item.evidence;
    return first ? cells.set('says', first) : cells;
  }
  let start = 0;
  for (const line of text.split(NEXT_CELL)) {
    const colon = line.indexOf(': ');
    const from = start + colon + 2;
    const column = line.slice(0, colon);
    if (from < start + line.length)
      cells.set(column === 'summary' ? 'says' : column, passage(text, from, start + line.length));
    start += line.length + 1;
  }
  return cells;
}
