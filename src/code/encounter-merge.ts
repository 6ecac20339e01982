import { type ActorRef, type Edtf, type Encounter, type Evidence, overlap, sideOf } from '../record/index.js';
import { condense } from './encounter-parties.js';
import type { EncounterMeaning } from './encounter-rules.js';

/** One naming of an encounter in the text. */
export interface Named {
  readonly parties: readonly ActorRef[];
  readonly status: Encounter['status'];
  readonly when: Edtf | null;
  readonly where: string | null;
  readonly level: Encounter['level'];
  readonly outcome: Encounter['outcome'];
  readonly evidence: Evidence;
  readonly rule: string;
  readonly pointsBack: boolean;
  readonly form: EncounterMeaning['form'];
}

/** A distinct encounter with all its namings. */
export interface Told {
  parties: ActorRef[];
  status: Encounter['status'];
  when: Edtf | null;
  where: string | null;
  level: Encounter['level'];
  outcome: Encounter['outcome'];
  evidence: Evidence[];
  rules: string[];
}

const sides = (refs: readonly ActorRef[]): Set<string> => new Set(refs.map(sideOf));
const keyOf = (refs: readonly ActorRef[]): string => [...sides(refs)].sort().join(' ');
const someSides = (part: readonly ActorRef[], whole: readonly ActorRef[]): boolean => {
  const all = sides(whole);
  return part.every((ref) => all.has(sideOf(ref)));
};
const samePlace = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a);

/** Whether nothing that both namings say sets them apart. */
function compatible(told: Told, n: Named): boolean {
  if (told.status !== n.status && !(n.pointsBack && n.status === 'held' && told.status === 'held'))
    return false;
  if (told.when && n.when && !overlap(told.when, n.when)) return false;
  if ([told.level, n.level].includes('leaders') && [told.level, n.level].includes('officials')) return false;
  return !(told.where && n.where && !samePlace(told.where, n.where));
}

/** Whether what both say ties them together: the same day or place, or words that point back. */
const tied = (told: Told, n: Named): boolean =>
  (told.when !== null && n.when !== null) ||
  (told.where !== null && n.where !== null) ||
  n.pointsBack ||
  n.form === 'noun' ||
  (!n.when && !n.where);

/** How near two passages are for "they met on Monday" to tell of the talks just named, in characters: about two sentences. */
const adjacent = 300;

const follows = (told: Told, n: Named): boolean =>
  !told.when && !told.where && n.evidence.start - (told.evidence.at(-1)?.end ?? 0) < adjacent;

/** Whether a naming that names its sides tells of an encounter of the same sides. */
const isSame = (told: Told, n: Named): boolean => compatible(told, n) && (tied(told, n) || follows(told, n));

/**
 * Whether a naming without two sides points to an encounter. With a day or place of its own ("the Hanoi summit") that must be told of
 * the encounter too; without, its words must point back ("the meeting"), and what is to come needs neither.
 */
function pointsTo(told: Told, n: Named): boolean {
  if (!compatible(told, n) || !someSides(n.parties, told.parties)) return false;
  const known = (n.when !== null && told.when !== null) || (n.where !== null && told.where !== null);
  if (known) return true;
  const isToCome = n.status !== 'held' && n.parties.length === 0;
  return isToCome || (n.pointsBack && n.when === null && n.where === null);
}

/** The narrower of two dates that can mean the same day. */
const narrower = (a: Edtf | null, b: Edtf | null): Edtf | null => {
  if (!a || !b) return a ?? b;
  if (a.includes('/') !== b.includes('/')) return a.includes('/') ? b : a;
  return b.length > a.length ? b : a;
};

function join(told: Told, n: Named): void {
  const named = [...told.parties, ...(sides(n.parties).size >= 2 ? n.parties : [])];
  told.parties = condense(named);
  told.when = narrower(told.when, n.when);
  told.where ??= n.where;
  if (told.level === 'unknown') told.level = n.level;
  if (told.outcome === 'unstated') told.outcome = n.outcome;
  // Namings come in the order of the text, so only the last passage can overlap.
  if ((told.evidence.at(-1)?.end ?? 0) <= n.evidence.start) told.evidence.push(n.evidence);
  if (!told.rules.includes(n.rule)) told.rules.push(n.rule);
}

/** A naming that says when or where but not who, with "summit" or the like, is of the document's two main sides. */
const supplied = (n: Named, mainSides: readonly string[]): readonly ActorRef[] =>
  sides(n.parties).size >= 2
    ? n.parties
    : n.pointsBack && (n.when || n.where) && mainSides.length === 2 && someSides(n.parties, mainSides)
      ? mainSides
      : n.parties;

/** "The meeting" means one of the last encounters told; farther back it would be a guess (and the work would grow with the square). */
const lookBack = 50;
/** Of encounters of the same sides, with days and places to compare, more are looked through: a long history of talks has some dozens. */
const lookBackOfSides = 200;

/** Folds namings into distinct encounters, in the order of the text; a naming joins the latest encounter that it fits. */
export function mergeEncounters(namings: readonly Named[], mainSides: readonly string[]): Told[] {
  const all: Told[] = [];
  const bySides = new Map<string, Told[]>();
  for (const n of namings) {
    const named = sides(n.parties).size >= 2;
    const told = named
      ? bySides
          .get(keyOf(n.parties))
          ?.slice(-lookBackOfSides)
          .findLast((t) => isSame(t, n))
      : all.slice(-lookBack).findLast((t) => pointsTo(t, n));
    const parties = told ? [] : [...supplied(n, mainSides)];
    if (told) join(told, n);
    else if (sides(parties).size >= 2) {
      const { status, when, where, level, outcome } = n;
      const fresh = { parties, status, when, where, level, outcome, evidence: [n.evidence], rules: [n.rule] };
      all.push(fresh);
      const key = keyOf(parties);
      const ofSides = bySides.get(key);
      if (ofSides) ofSides.push(fresh);
      else bySides.set(key, [fresh]);
    }
  }
  return all;
}
