import { type ActorRef, type Day, type Entry, type ItemKind, sideOf, stateOf } from '../../record/index.js';
import { isOf, isVerified, unverifiedIn } from '../basis.js';
import { timesEach } from '../times-each.js';
import { type Case, casesIn, type FeatureValue, type Texts } from './cases.js';
import { FEATURES, type Feature, GIVEN_UP } from './features.js';
import { type OwnFeature, ownCase } from './own-case.js';

/** Kinds of entries that precedents and the case beside them rest on; statements and judgements tell whose words a passage is. */
export const PRECEDENT_KINDS: readonly ItemKind[] = [
  'precedent',
  'commitment',
  'position',
  'capability',
  'statement',
  'assessment',
];

/** How a case and the process are to each other, feature by feature. */
export interface Likeness {
  readonly alike: readonly Feature[];
  readonly unlike: readonly Feature[];
  /** Told of one of the two alone, of neither, or both ways. */
  readonly unknown: readonly Feature[];
}

/** A case beside the process. */
export interface ComparedCase extends Case {
  readonly likeness: Likeness;
}

/** Precedents beside a process, on a day. */
export interface PrecedentReport {
  readonly asOf: Day;
  /** The side that is to give something up, and how it was found; null where nothing tells. */
  readonly about: { readonly side: ActorRef; readonly from: 'asked' | 'precedents' | 'promises' } | null;
  readonly own: readonly OwnFeature[];
  readonly cases: readonly ComparedCase[];
  /** Precedents that rest on rows alone that nobody has checked; they are left out. */
  readonly leftOut: readonly string[];
}

/** What is asked of the precedents of a process. */
export interface PrecedentQuestion {
  /** Whose conduct they are to inform; null for whom they name most. */
  readonly side: ActorRef | null;
  /** The parties of the process; of one without parties any side may be meant. */
  readonly parties: readonly ActorRef[];
  readonly asOf: Day;
}

/** Precedents beside the process, feature by feature. */
export function precedentReport(
  entries: readonly Entry[],
  texts: Texts,
  { side, parties, asOf }: PrecedentQuestion,
): PrecedentReport {
  const about = side === null ? aboutIn(entries, parties) : { side: sideOf(side), from: 'asked' as const };
  const own = about === null ? [] : ownCase(entries, about.side);
  const cases = casesIn(entries, texts).map((one) => ({ ...one, likeness: likenessOf(one, own) }));
  return {
    asOf,
    about,
    own,
    cases,
    leftOut: unverifiedIn(entries.filter(isOf('precedent'))),
  };
}

/** The side whose conduct most precedents are to inform, else the one that most promises to give something up. */
function aboutIn(entries: readonly Entry[], parties: readonly ActorRef[]): PrecedentReport['about'] {
  const named = entries.filter(isOf('precedent')).flatMap(({ slots }) => slots.about ?? []);
  const promised = entries
    .filter(isOf('commitment'))
    .filter((entry) => isVerified(entry) && GIVEN_UP.includes(entry.slots.issue))
    .flatMap(({ slots }) => slots.by)
    .filter((ref) => parties.length === 0 || parties.some((party) => sideOf(party) === sideOf(ref)));
  const most = mostOften(named);
  if (most !== null) return { side: most, from: 'precedents' };
  const promising = mostOften(promised);
  return promising === null ? null : { side: promising, from: 'promises' };
}

/** The side that is named most often, of several the first; nobody's voice is no side. */
function mostOften(refs: readonly ActorRef[]): ActorRef | null {
  const [most] = timesEach(refs.filter((ref) => stateOf(ref) !== 'XXX').map(sideOf));
  return most?.[0] ?? null;
}

const isPlain = (value: FeatureValue): value is 'yes' | 'no' => value === 'yes' || value === 'no';

function likenessOf({ features }: Case, own: readonly OwnFeature[]): Likeness {
  const sorted: Record<keyof Likeness, Feature[]> = { alike: [], unlike: [], unknown: [] };
  for (const feature of Object.keys(FEATURES) as Feature[]) {
    const here = own.find((one) => one.feature === feature)?.value ?? null;
    const there = features.find((one) => one.feature === feature)?.value ?? null;
    if (!isPlain(here) || !isPlain(there)) sorted.unknown.push(feature);
    else sorted[here === there ? 'alike' : 'unlike'].push(feature);
  }
  return sorted;
}
