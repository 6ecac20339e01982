import type { Day, Entry } from './record/index.js';
import {
  type Bearing,
  bearingOf,
  type ChangedEntry,
  type DossierIndex,
  deedForm,
  dossierIndex,
  type Heard,
  meetingOn,
  type Reach,
  reachOf,
  verdictsOn,
  type WeighedMeeting,
} from './weigh/index.js';

/** What was weighed before. Handed in again it spares all that has not changed. */
export interface WeighingMemory {
  /** Entries as they were, by name, each with its form in letters. */
  readonly entries: Map<string, { readonly entry: Entry; readonly form: string }>;
  readonly weighed: Map<string, { readonly reach: Reach; readonly meeting: WeighedMeeting }>;
  /** What reports say, by item. */
  readonly heard: Map<string, Heard>;
  /** The day of the last view, and the bargains between sides then. */
  last: { readonly asOf: Day; readonly bargains: string } | null;
}

export const noMemory = (): WeighingMemory => ({
  entries: new Map(),
  weighed: new Map(),
  heard: new Map(),
  last: null,
});

/**
 * Both verdicts on every meeting of a dossier, from what was known on a day. `texts` are texts of documents by their names. With the `memory`
 * of a run before, only meetings are weighed anew on which an entry bears that has come, gone or changed since.
 */
export function weighMeetings(
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
  asOf: Day,
  memory: WeighingMemory = noMemory(),
): readonly WeighedMeeting[] {
  const { last } = memory;
  const [from, to] = last && last.asOf < asOf ? [last.asOf, asOf] : [asOf, last?.asOf ?? asOf];
  const came = cameBetween(entries, from, to).map((entry): ChangedEntry => ({ entry, anew: true }));
  const changed = [...changesIn(entries, asOf, memory), ...came];
  const dossier = dossierIndex(entries, texts, memory.heard);
  forget(changed, dossier, memory);
  const bargains = dossier.bargains.map(({ sides, arms }) => [...sides, arms].join()).join(';');
  if (last?.bargains !== bargains) memory.weighed.clear();
  // While its time runs, a meeting is not the same on two days.
  for (const [id, { reach }] of memory.weighed)
    if (from < to && reach.late >= from) memory.weighed.delete(id);
  memory.last = { asOf, bargains };
  return entries.flatMap((entry) =>
    entry.slots.kind === 'encounter' ? weighedOnce(dossier, entry, asOf, changed, memory) : [],
  );
}

/** Entries of which a report became known after one day and by another. */
const cameBetween = (entries: readonly Entry[], from: Day, to: Day): readonly Entry[] =>
  from === to
    ? []
    : entries.filter(({ reports }) => reports.some(({ document: { known } }) => known > from && known <= to));

/** Whatever stands in a document with an item that has changed may have to be heard otherwise. */
function forget(
  changed: readonly ChangedEntry[],
  { inDocument }: DossierIndex,
  { heard }: WeighingMemory,
): void {
  for (const { entry } of changed)
    for (const { document } of entry.reports)
      for (const { report } of inDocument.get(document.id) ?? []) heard.delete(report.item.id);
}

function weighedOnce(
  dossier: DossierIndex,
  { id }: Entry,
  asOf: Day,
  changed: readonly ChangedEntry[],
  { weighed }: WeighingMemory,
): WeighedMeeting[] {
  const known = weighed.get(id);
  const touched = known ? bearingOn(known.reach, changed) : 'both';
  if (known && touched === 'neither') return [{ ...known.meeting, asOf }];
  weighed.delete(id);
  const told = meetingOn(dossier, id, asOf);
  if (!told) return [];
  const meeting = verdictsOn(dossier, told, touched === 'both' ? undefined : known?.meeting.asReported);
  weighed.set(id, { reach: reachOf(dossier, told), meeting });
  return [meeting];
}

/** What some changes together bear on. */
function bearingOn(reach: Reach, changed: readonly ChangedEntry[]): Bearing {
  const bearings = new Set(changed.map((change) => bearingOf(reach, change)));
  return bearings.has('both') ? 'both' : bearings.has('turnedOut') ? 'turnedOut' : 'neither';
}

/** Entries that came, went or changed since the last run, as they were and as they are. */
function changesIn(entries: readonly Entry[], asOf: Day, memory: WeighingMemory): readonly ChangedEntry[] {
  const before = new Map(memory.entries);
  const changed: ChangedEntry[] = [];
  for (const entry of entries) {
    const known = before.get(entry.id);
    before.delete(entry.id);
    if (known?.entry === entry) continue;
    const form = formOf(entry);
    if (known?.form !== form) changed.push(...change(known?.entry, entry, asOf));
    memory.entries.set(entry.id, { entry, form });
  }
  for (const [id, { entry }] of before) {
    changed.push({ entry, anew: true });
    memory.entries.delete(id);
    memory.weighed.delete(id);
  }
  return changed;
}

/** The change of one entry, as it was, where it was there, and as it is. */
function change(was: Entry | undefined, is: Entry, asOf: Day): ChangedEntry[] {
  if (!was) return [{ entry: is, anew: true }];
  const anew = deedForm(was, asOf) !== deedForm(is, asOf);
  return [was, is].map((entry) => ({ entry, anew }));
}

/** An entry in letters: others wherever a report came, went, or was mended. */
const formOf = ({ slots, reports }: Entry): string =>
  `${JSON.stringify(slots)} ${reports.map(({ item, document, review }) => `${item.id} ${document.id} ${review}`).join()}`;
