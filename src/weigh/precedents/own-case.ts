import {
  type ActorRef,
  type Entry,
  type Issue,
  type PromiseState,
  type Report,
  sideOf,
} from '../../record/index.js';
import { type EntryOf, isActor, isOf, isVerified } from '../basis.js';
import { isThreat } from '../gaps/ladder-words.js';
import { namedIn } from '../gaps/standings.js';
import { type Told, toldBy, vouchedReports, wordsOf } from '../told.js';
import type { FeatureValue } from './cases.js';
import { FEATURES, type Feature, GIVEN_UP, IN_RETURN } from './features.js';

/** The numbers that tell a feature of the process; 0 where they do not bear on it. */
export interface OwnCounts {
  readonly promises: number;
  /** How those promises stand; of the others nothing is told. */
  readonly states: Readonly<Partial<Record<PromiseState, number>>>;
  /** Nuclear tests. */
  readonly tests: number;
  /** How often sanctions were eased or offered to be, and imposed or kept. */
  readonly eased: number;
  readonly imposed: number;
}

/** A feature of the process itself, from its own record; null where the record tells nothing. */
export interface OwnFeature {
  readonly feature: Feature;
  readonly value: FeatureValue;
  readonly counts: OwnCounts;
  /** The entries that it rests on with a passage of each, the newest first. */
  readonly rests: readonly { readonly entry: string; readonly told: Told }[];
}

type Promised = EntryOf<'commitment'>;
type Found = Omit<OwnFeature, 'feature'>;

const NOTHING: OwnCounts = { promises: 0, states: {}, tests: 0, eased: 0, imposed: 0 };
const UNKNOWN: Found = { value: null, counts: NOTHING, rests: [] };
const GONE: ReadonlySet<PromiseState> = new Set<PromiseState>(['reversed', 'lapsed']);

/** The features of a process, for the side that is to give something up. */
export function ownCase(entries: readonly Entry[], side: ActorRef): readonly OwnFeature[] {
  const checked = entries.filter(isVerified);
  const promises = checked.filter(isOf('commitment'));
  const own = promises.filter(({ slots }) => slots.by.some((ref) => sideOf(ref) === side));
  const returned = promises.filter((one) => isReturned(one, side));
  const sanctions = checked
    .filter(isOf('position'))
    .filter(({ slots }) => slots.issue === 'sanctions' && !isActor(slots, side));
  const found: Readonly<Record<Feature, Found>> = {
    arms: armsOf(checked, side),
    assurance: promised(returned, IN_RETURN.assurance),
    relief: reliefOf(promisesOn(returned, IN_RETURN.relief), sanctions),
    aid: promised(returned, IN_RETURN.aid),
    checked: told(own.filter(({ slots }) => slots.verification || slots.issue === 'verification')),
    kept: keptOf(promisesOn(own, GIVEN_UP)),
    // The record has no kind of item for it: that force was used against a side is told by precedents alone.
    force: UNKNOWN,
    left: told(returned.filter(isGone)),
  };
  return (Object.keys(FEATURES) as Feature[]).map((feature) => ({ feature, ...found[feature] }));
}

/** Whether a promise of another gives a side something: made with it or to it, or to nobody by name, and no threat. */
function isReturned(promise: Promised, side: ActorRef): boolean {
  const { by } = promise.slots;
  const [report] = vouchedReports(promise);
  if (!by.some((ref) => sideOf(ref) !== side) || (report && isThreat(wordsOf(toldBy(report))))) return false;
  const named = namedIn(promise.slots);
  return named.length === 0 || named.some((ref) => sideOf(ref) === side);
}

/** Whether a promise of one side alone is no more. Of joint ones it is not told who gave them up. */
const isGone = ({ slots }: Promised): boolean =>
  slots.by.length === 1 && slots.state != null && GONE.has(slots.state);

const promisesOn = (all: readonly Promised[], issues: readonly Issue[]): readonly Promised[] =>
  all.filter(({ slots }) => issues.includes(slots.issue));

const promised = (all: readonly Promised[], issues: readonly Issue[]): Found => told(promisesOn(all, issues));

/** A feature that some promises tell; unknown where there are none. */
const told = (promises: readonly Promised[]): Found =>
  promises.length === 0
    ? UNKNOWN
    : { value: 'yes', counts: { ...NOTHING, ...standing(promises) }, rests: restsOn(promises) };

function standing(promises: readonly Promised[]): Pick<OwnCounts, 'promises' | 'states'> {
  const states: Partial<Record<PromiseState, number>> = {};
  for (const { slots } of promises) if (slots.state) states[slots.state] = (states[slots.state] ?? 0) + 1;
  return { promises: promises.length, states };
}

const restsOn = (entries: readonly Entry[]): OwnFeature['rests'] =>
  entries
    .flatMap((entry) => telling(entry).map((report) => ({ entry: entry.id, told: toldBy(report) })))
    .sort((a, b) => (a.told.day < b.told.day ? 1 : -1));

/** The report of an entry that tells how it stands: of a promise the one that tells its state, else the first. */
function telling(entry: Entry): readonly Report[] {
  const reports = vouchedReports(entry);
  const state = entry.slots.kind === 'commitment' ? (entry.slots.state ?? null) : null;
  const own = reports.filter(
    ({ item }) => state !== null && item.kind === 'commitment' && item.state === state,
  );
  return (own.length > 0 ? own : reports).slice(0, 1);
}

function armsOf(entries: readonly Entry[], side: ActorRef): Found {
  const tests = entries
    .filter(isOf('capability'))
    .filter(({ slots }) => slots.change === 'test' && slots.system === 'nuclear' && isActor(slots, side));
  if (tests.length === 0) return UNKNOWN;
  return { value: 'yes', counts: { ...NOTHING, tests: tests.length }, rests: restsOn(tests) };
}

function reliefOf(promises: readonly Promised[], sanctions: readonly EntryOf<'position'>[]): Found {
  const eased = sanctions.filter(({ slots }) => slots.stance === 'offers');
  const imposed = sanctions.filter(({ slots }) => slots.stance === 'demands').length;
  if (promises.length + eased.length === 0) return UNKNOWN;
  const counts = { ...NOTHING, ...standing(promises), eased: eased.length, imposed };
  return { value: 'yes', counts, rests: restsOn([...promises, ...eased]) };
}

/** Whether what was given up stayed so: "both" where some was kept and some is gone. */
function keptOf(given: readonly Promised[]): Found {
  const kept = given.filter(({ slots }) => slots.state === 'fulfilled');
  const gone = given.filter(({ slots }) => slots.state != null && GONE.has(slots.state));
  if (kept.length + gone.length === 0) return UNKNOWN;
  const value = gone.length === 0 ? 'yes' : kept.length === 0 ? 'no' : 'both';
  return { value, counts: { ...NOTHING, ...standing(given) }, rests: restsOn([...kept, ...gone]) };
}
