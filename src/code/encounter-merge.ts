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
const sameSides = (a: readonly ActorRef[], b: readonly ActorRef[]): boolean => {
  const [x, y] = [sides(a), sides(b)];
  return x.size === y.size && [...x].every((s) => y.has(s));
};
const someSides = (part: readonly ActorRef[], whole: readonly ActorRef[]): boolean => {
  const all = sides(whole);
  return [...sides(part)].every((s) => all.has(s));
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

function matches(told: Told, n: Named): boolean {
  if (!compatible(told, n)) return false;
  if (sides(n.parties).size >= 2) return sameSides(told.parties, n.parties) && tied(told, n);
  const bothToCome = n.status !== 'held' && sides(n.parties).size === 0;
  return (
    someSides(n.parties, told.parties) &&
    (n.pointsBack ||
      bothToCome ||
      (n.when !== null && told.when !== null) ||
      (n.where !== null && told.where !== null))
  );
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
  if (!told.evidence.some((e) => e.start < n.evidence.end && n.evidence.start < e.end))
    told.evidence.push(n.evidence);
  if (!told.rules.includes(n.rule)) told.rules.push(n.rule);
}

/** A naming that says when or where but not who, with "summit" or the like, is of the document's two main sides. */
const supplied = (n: Named, mainSides: readonly string[]): readonly ActorRef[] =>
  sides(n.parties).size >= 2
    ? n.parties
    : n.pointsBack && (n.when || n.where) && mainSides.length === 2 && someSides(n.parties, mainSides)
      ? mainSides
      : n.parties;

/** Folds namings into distinct encounters, in the order of the text; a naming joins the latest encounter that it fits. */
export function mergeEncounters(namings: readonly Named[], mainSides: readonly string[]): Told[] {
  const all: Told[] = [];
  for (const n of namings) {
    const told = all.findLast((t) => matches(t, n));
    if (told) {
      join(told, n);
      continue;
    }
    const parties = [...supplied(n, mainSides)];
    if (sides(parties).size < 2) continue;
    const { status, when, where, level, outcome } = n;
    all.push({ parties, status, when, where, level, outcome, evidence: [n.evidence], rules: [n.rule] });
  }
  return all;
}
