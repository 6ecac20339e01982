import { type ActorRef, actorsOf, type Day, type Entry, type Report, sideOf } from '../../record/index.js';
import { type Bargain, bargainsIn } from './bargains.js';
import { type Heard, heardIn } from './heard.js';
import { readingOf } from './reading-of.js';
import { dayOf } from './seen.js';

/** An item of a document within its entry. */
export interface Placed {
  readonly entry: Entry;
  readonly report: Report;
}

/** An entry on its day. */
export interface Dated {
  readonly day: Day;
  readonly entry: Entry;
}

/** The entries of a dossier, laid out so that what belongs to a meeting is found at once. */
export interface DossierIndex {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly inDocument: ReadonlyMap<string, readonly Placed[]>;
  /** What a report says that bears on a verdict. */
  readonly heard: (report: Report) => Heard;
  /** Promises by the name of the agreement that holds them. */
  readonly promises: ReadonlyMap<string, readonly Entry[]>;
  readonly bargains: readonly Bargain[];
  /** What each side takes part in, in the order of days; promises and judgements apart. */
  readonly deeds: ReadonlyMap<ActorRef, readonly Dated[]>;
  /** Judgements, in the order of days. */
  readonly judgements: readonly Dated[];
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/**
 * Lays out the entries of a dossier. `texts` are the texts of documents by their names; of those that are not at hand only the passages are
 * read. What `heard` holds by item is not heard again. O(n log n).
 */
export function dossierIndex(
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string> = NO_TEXTS,
  heard: Map<string, Heard> = new Map(),
): DossierIndex {
  const inDocument = new Map<string, Placed[]>();
  const promises = new Map<string, Entry[]>();
  const deeds = new Map<ActorRef, Dated[]>();
  const judgements: Dated[] = [];
  for (const entry of entries) {
    for (const report of entry.reports) put(inDocument, report.document.id, { entry, report });
    const { slots } = entry;
    const dated = { day: dayOf(entry), entry };
    if (slots.kind === 'assessment') judgements.push(dated);
    else if (slots.kind !== 'commitment')
      for (const side of new Set(actorsOf(slots).map(sideOf))) put(deeds, side, dated);
    else if (slots.agreement) put(promises, slots.agreement, entry);
  }
  for (const list of [...deeds.values(), judgements]) list.sort(byDay);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    inDocument,
    heard: hearing(inDocument, texts, heard),
    promises,
    bargains: bargainsIn(promises),
    deeds,
    judgements,
  };
}

export const byDay = (a: Dated, b: Dated): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Reads each document, and hears each report, when it is first asked for. */
function hearing(
  inDocument: ReadonlyMap<string, readonly Placed[]>,
  texts: ReadonlyMap<string, string>,
  heard: Map<string, Heard>,
): DossierIndex['heard'] {
  const reading = onceFor((document) => readingOf(inDocument.get(document) ?? [], texts.get(document)));
  return (report) => {
    const { item, document } = report;
    const value = heard.get(item.id) ?? heardIn(reading(document.id), report);
    heard.set(item.id, value);
    return value;
  };
}

/** A function that works each answer out once. */
function onceFor<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** Those of a list in the order of days that lie between two days, both included. O(log n + found). */
export function between(list: readonly Dated[], from: Day, to: Day): readonly Dated[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.day ?? '') < from) low = middle + 1;
    else high = middle;
  }
  const found: Dated[] = [];
  for (let at = low; at < list.length; at++) {
    const dated = list[at];
    if (!dated || dated.day > to) break;
    found.push(dated);
  }
  return found;
}
