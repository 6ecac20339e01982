import {
  allEntries,
  changesBetween,
  contactsAmong,
  documentOf,
  knownUntil,
  type Ledger,
  type Overview,
  overviewOf,
  type View,
} from './keep/index.js';
import {
  type BriefMaterial,
  type DossierBrief,
  type Length,
  makeDossierBrief,
  pairsAmong,
  type Stretch,
} from './present/index.js';
import type { Day, Encounter, Entry, ItemKind, SlotsOf } from './record/index.js';
import { votesAmong } from './votes.js';
import { dayAt, dayNumber } from './weigh/days.js';
import {
  alignmentsOf,
  dossierIndex,
  GAP_KINDS,
  gapReport,
  isVouched,
  PROMISE_KINDS,
  pairsMeant,
  pausesOf,
  promiseRecord,
  sidesMeant,
  TEMPO_RULES,
  tempoOf,
  type WeighedMeeting,
  weighMeeting,
} from './weigh/index.js';

/** From where a dossier is looked at for its brief. */
export interface Briefed {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is looked at. */
  readonly today: Day;
  /** The first day of what has changed; so many days before the newest document unless said. */
  readonly since: Day | null;
  /** Meetings that are weighed at most. */
  readonly meetings: number;
}

/** Changes are told of so many days unless said. */
const LATELY = 90;

/** Meetings that are weighed for a page; more than that never fit. */
const MEETINGS_A_PAGE = 12;

/** The brief of a dossier, as long as it may be; all parts of it unless some are named. */
export async function dossierBrief(
  ledger: Ledger,
  asked: Omit<Briefed, 'meetings'>,
  length: Length,
  parts?: readonly string[],
): Promise<DossierBrief> {
  const meetings = length === 'full' ? Number.POSITIVE_INFINITY : length.pages * MEETINGS_A_PAGE;
  return makeDossierBrief(await dossierMaterial(ledger, { ...asked, meetings }), length, parts);
}

/** All that the brief of a dossier is made of, as a view sees it: each measure, and the meetings that weigh most with both numbers. */
export async function dossierMaterial(ledger: Ledger, asked: Briefed): Promise<BriefMaterial> {
  const { view, seenFrom, today } = asked;
  const overview = await overviewOf(ledger, view, {}, today);
  const { parties } = overview.dossier;
  const rows = await allEntries(ledger.store.db, view);
  const until = await knownUntil(ledger.store, view, today);
  const since = asked.since ?? dayAt(dayNumber(until ?? today) - LATELY);
  const held = rows.filter(isHeldMeeting);
  const pairs = pairsMeant(rows, parties, []);
  const sides = { parties, chosen: [] };
  const votes = votesAmong(sidesMeant(rows, sides));
  return {
    overview,
    pairs: await pairsOf(ledger, asked, overview, pairs),
    seenFrom,
    today,
    knownUntil: until,
    entries: new Map(rows.map((entry) => [entry.id, entry])),
    meetings: await weighed(ledger, rows, held.sort(byRank).slice(0, asked.meetings), today),
    held: held.length,
    promises: promiseRecord(ofKinds(rows, PROMISE_KINDS), today),
    pauses: pausesOf(rows, pairs, until),
    tempo: tempoOf(rows, { ...sides, knownUntil: until, window: TEMPO_RULES.window.value }),
    gaps: gapReport(ofKinds(rows, GAP_KINDS), { parties, pair: null, asOf: today }),
    alignments: alignmentsOf(rows, { ...sides, knownUntil: until ?? today, year: null, votes }),
    since,
    changes: await changesBetween(ledger.store.db, { ...view, known: dayAt(dayNumber(since) - 1) }, view),
  };
}

const WHOLE: Stretch = { from: null, to: null };

/** How the parties met; where the dossier names fewer than two, how those did whom its entries name. */
async function pairsOf(
  { store }: Ledger,
  { view, today }: Briefed,
  { contacts, dossier: { parties } }: Overview,
  meant: ReturnType<typeof pairsMeant>,
): Promise<BriefMaterial['pairs']> {
  if (parties.length > 1) return pairsAmong(contacts, parties, WHOLE, today);
  const found = await Promise.all(meant.map((pair) => contactsAmong(store, view, {}, pair)));
  return meant.flatMap((pair, i) => pairsAmong(found[i] ?? [], pair, WHOLE, today));
}

const ofKinds = (entries: readonly Entry[], kinds: readonly ItemKind[]): readonly Entry[] =>
  entries.filter(({ slots }) => kinds.includes(slots.kind));

type MeetingEntry = Entry & { readonly slots: SlotsOf<'encounter'> };

const isHeldMeeting = (entry: Entry): entry is MeetingEntry =>
  entry.slots.kind === 'encounter' && entry.slots.status === 'held' && entry.reports.some(isVouched);

const LEVELS: readonly Encounter['level'][] = ['leaders', 'ministers', 'officials', 'unknown'];

/** Meetings of leaders first, those that more independent sources tell, then the newest. */
const byRank = (a: MeetingEntry, b: MeetingEntry): number =>
  LEVELS.indexOf(a.slots.level) - LEVELS.indexOf(b.slots.level) ||
  b.sources - a.sources ||
  ((a.first ?? '') < (b.first ?? '') ? 1 : -1);

/** Each meeting as `explain` weighs it: with the texts of its own documents at hand. */
async function weighed(
  { store }: Ledger,
  entries: readonly Entry[],
  meetings: readonly Entry[],
  today: Day,
): Promise<readonly WeighedMeeting[]> {
  const found: WeighedMeeting[] = [];
  for (const { id, reports } of meetings) {
    const texts = new Map<string, string>();
    for (const { document } of reports)
      texts.set(document.id, (await documentOf(store.db, document.id))?.text ?? '');
    const meeting = weighMeeting(dossierIndex(entries, texts), id, today);
    if (meeting) found.push(meeting);
  }
  return found;
}
