import { allEntries, dossierOf, knownUntil, type Ledger, type View } from './keep/index.js';
import type { AlignmentsPage, MeasurePage, PausesPage, TempoPage } from './present/index.js';
import { type ActorRef, actorsOf, type Day, type Entry, type ItemKind, sideOf } from './record/index.js';
import { votesAmong } from './votes.js';
import {
  alignmentsOf,
  type Network,
  networkOf,
  pairsMeant,
  pausesOf,
  sidesMeant,
  tempoOf,
} from './weigh/index.js';

/** What of a dossier is to be measured, and from where it is looked at. */
export interface Measured {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** The day on which it is looked at. */
  readonly today: Day;
  /** The parties that are asked for; none for those of the dossier. */
  readonly chosen: readonly ActorRef[];
}

const PAUSES = ['encounter', 'pause', 'capability', 'alignment', 'position'] as const;
const TEMPO = ['encounter', 'capability', 'alignment'] as const;
const ALIGNMENTS = ['encounter', 'alignment'] as const;

/** The pauses between sides. Without `chosen`, between the party that met the others most and each of them. */
export async function pausesPage(ledger: Ledger, asked: Measured): Promise<PausesPage> {
  const { page, parties, knownUntil } = await gathered(ledger, asked, PAUSES);
  const pairs = pairsMeant([...page.entries.values()], parties, asked.chosen);
  return { ...page, pauses: pausesOf([...page.entries.values()], pairs, knownUntil) };
}

/** The tempo of tests and talks; `window` is how many days before and after a talk count as around it. */
export async function tempoPage(ledger: Ledger, asked: Measured, window: number): Promise<TempoPage> {
  const { page, parties, knownUntil } = await gathered(ledger, asked, TEMPO);
  const options = { knownUntil, window, parties, chosen: asked.chosen };
  return { ...page, tempo: tempoOf([...page.entries.values()], options) };
}

/** Who stood with whom at the end of a year; the last known unless said. */
export async function alignmentsPage(
  ledger: Ledger,
  asked: Measured,
  year: number | null,
): Promise<AlignmentsPage> {
  const { page, parties, knownUntil } = await gathered(ledger, asked, ALIGNMENTS);
  const entries = [...page.entries.values()];
  const sides = { parties, chosen: asked.chosen };
  const votes = votesAmong(sidesMeant(entries, sides));
  const options = { ...sides, knownUntil: knownUntil ?? asked.today, year, votes };
  return { ...page, alignments: alignmentsOf(entries, options) };
}

/** All sides that a dossier names together, as a network with signs for each year. */
export async function networkIn(
  ledger: Ledger,
  { view, today }: Pick<Measured, 'view' | 'today'>,
): Promise<Network> {
  const entries = await entriesOfKinds(ledger, view, ALIGNMENTS);
  return networkOf([...entries.values()], (await knownUntil(ledger.store, view, today)) ?? today);
}

/** All that a measure needs of a dossier: entries of some kinds, its parties, and until when the record knows. */
async function gathered(
  ledger: Ledger,
  { view, seenFrom, today, chosen }: Measured,
  kinds: readonly ItemKind[],
): Promise<{
  readonly page: MeasurePage;
  readonly parties: readonly ActorRef[];
  readonly knownUntil: Day | null;
}> {
  const { title, parties } = await dossierOf(ledger);
  const entries = await entriesOfKinds(ledger, view, kinds);
  const named = new Set(
    [...entries.values()].flatMap(({ slots }) => [...actorsOf(slots), ...actorsOf(slots).map(sideOf)]),
  );
  const strangers = chosen.filter((ref) => !named.has(ref));
  return {
    page: { title, seenFrom, strangers, parties, entries },
    parties,
    knownUntil: await knownUntil(ledger.store, view, today),
  };
}

/** All entries of some kinds that a view sees, by their ids. */
export async function entriesOfKinds(
  { store }: Ledger,
  view: View,
  kinds: readonly ItemKind[],
): Promise<ReadonlyMap<string, Entry>> {
  const found = await allEntries(store.db, view, { kinds });
  return new Map(found.map((entry) => [entry.id, entry]));
}
