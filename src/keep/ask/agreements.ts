import {
  type ActorRef,
  bounds,
  type Day,
  type Entry,
  type PromiseState,
  type SlotsOf,
} from '../../record/index.js';
import type { Store } from '../store/store.js';
import { FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { entriesOf, TELLING } from './entries.js';
import { statesInSight } from './filter.js';
import { slotIn } from './slot.js';
import { isVouched } from './vouched.js';

/** An agreement in short: where it was adopted, and how its promises stand. */
export interface Agreement {
  readonly name: string;
  /** The day of its adoption, else of the first promise that names it; null where neither bears one. */
  readonly day: Day | null;
  /** The encounter at which it was adopted; null where only promises name it. */
  readonly encounter: string | null;
  readonly where: string | null;
  readonly parties: readonly ActorRef[];
  readonly promises: number;
  /** Promises that rest on more than rows that nobody has checked. */
  readonly verified: number;
  /** How many of its promises stand so; of the others nothing is told. */
  readonly states: Readonly<Partial<Record<PromiseState, number>>>;
}

type Adoption = Pick<Agreement, 'day' | 'encounter' | 'where' | 'parties'>;
type Promised = Pick<Agreement, 'promises' | 'verified' | 'states'> & { readonly day: Day };

const NOT_ADOPTED: Adoption = { day: null, encounter: null, where: null, parties: [] };
const NO_PROMISES: Promised = { promises: 0, verified: 0, states: {}, day: FOREVER };

/** The agreements that encounters or promises name, in the order of their days. */
export async function agreementsOf(store: Store, view: View): Promise<readonly Agreement[]> {
  const [adoptions, promised] = [await adoptionsIn(store, view), await promisesIn(store, view)];
  const names = [...new Set([...adoptions.keys(), ...promised.keys()])];
  return names
    .map((name) => agreement(name, adoptions.get(name), promised.get(name)))
    .sort((a, b) => ((a.day ?? FOREVER) < (b.day ?? FOREVER) ? -1 : 1));
}

function agreement(name: string, adopted = NOT_ADOPTED, { day, ...promised } = NO_PROMISES): Agreement {
  return { name, ...adopted, day: adopted.day ?? (day === FOREVER ? null : day), ...promised };
}

/**
 * The encounters at which agreements were adopted, by the agreements' names; of several the first. Day, place and signers are those that the
 * report tells which names the agreement, since a visit of three days may hold it.
 */
async function adoptionsIn({ db, engine }: Store, view: View): Promise<ReadonlyMap<string, Adoption>> {
  const states = await statesInSight(db, view, { kinds: ['encounter'] })
    .select(TELLING)
    .where(slotIn(engine.name, 'agreements'), '<>', '[]')
    .orderBy('first_day')
    .orderBy('entry')
    .execute();
  const found = new Map<string, Adoption>();
  for (const entry of await entriesOf(db, view, states))
    if (entry.slots.kind === 'encounter')
      for (const name of entry.slots.agreements ?? [])
        if (!found.has(name)) found.set(name, adoptionOf(name, entry, entry.slots));
  return found;
}

function adoptionOf(name: string, entry: Entry, slots: SlotsOf<'encounter'>): Adoption {
  const told = entry.reports
    .map(({ item }) => item)
    .find((item) => item.kind === 'encounter' && item.agreements?.includes(name));
  const { when, where, parties } = told?.kind === 'encounter' ? told : slots;
  return {
    day: (when === null ? null : bounds(when).first) ?? entry.first,
    encounter: entry.id,
    where: where ?? slots.where,
    parties,
  };
}

/** How the promises of each agreement stand, by its name. */
async function promisesIn({ db, engine }: Store, view: View): Promise<ReadonlyMap<string, Promised>> {
  const rows = await statesInSight(db, view, { kinds: ['commitment'] })
    .select(({ fn, eb }) => [
      slotIn(engine.name, 'agreement').as('agreement'),
      slotIn(engine.name, 'state').as('state'),
      fn.countAll<number>().as('promises'),
      fn.sum<number>(eb.case().when(isVouched(view)(eb)).then(1).else(0).end()).as('verified'),
      fn.min('first_day').as('day'),
    ])
    .where(slotIn(engine.name, 'agreement'), 'is not', null)
    .groupBy(['agreement', 'state'])
    .execute();
  const found = new Map<string, Promised>();
  for (const { agreement: name, state, day, ...counts } of rows) {
    const { promises, verified, states, day: earlier } = found.get(name ?? '') ?? NO_PROMISES;
    const count = Number(counts.promises);
    found.set(name ?? '', {
      promises: promises + count,
      verified: verified + Number(counts.verified),
      states: state === null ? states : { ...states, [state]: count },
      day: day < earlier ? day : earlier,
    });
  }
  return found;
}

/** Orders names of rows as people count: `singapore-2` before `singapore-10`. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The promises of some agreements, in the order of their rows' names. */
export async function promisesOf(
  { db, engine }: Store,
  view: View,
  agreements: readonly string[],
): Promise<readonly Entry[]> {
  if (agreements.length === 0) return [];
  const states = await statesInSight(db, view, { kinds: ['commitment'] })
    .select(TELLING)
    .where(slotIn(engine.name, 'agreement'), 'in', agreements)
    .execute();
  const entries = await entriesOf(db, view, states);
  return [...entries].sort((a, b) => byNumber.compare(rowOf(a), rowOf(b)));
}

/** Where the first row that tells of an entry stands in its table; the entry's name where no row does. */
const rowOf = ({ id, reports }: Entry): string =>
  reports.find(({ document }) => document.row?.fact)?.document.row?.fact ?? id;
