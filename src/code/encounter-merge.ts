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

const toCome = new Set<string>(['planned', 'proposed']);
/** "Accepted an invitation for a visit": what one passage calls planned and proposed is one encounter. */
const isOneToCome = (told: Told, n: Named): boolean =>
  toCome.has(told.status) && toCome.has(n.status) && told.evidence.at(-1)?.start === n.evidence.start;

/** Leaders do not meet where ministers or officials do. */
const differInLevel = (a: Encounter['level'], b: Encounter['level']): boolean =>
  a !== b && a !== 'unknown' && b !== 'unknown' && (a === 'leaders' || b === 'leaders');

/** An invitation is to a meeting of its own, not to the talks told before it. */
const isOtherInvitation = (told: Told, n: Named): boolean =>
  n.rule === 'encounter/invitation' && told.rules.every((rule) => rule === 'encounter/talks');

/** Whether nothing that both namings say sets them apart. */
function compatible(told: Told, n: Named): boolean {
  if (told.status !== n.status && !isOneToCome(told, n)) return false;
  if (told.when && n.when && !overlap(told.when, n.when)) return false;
  if (differInLevel(told.level, n.level) || isOtherInvitation(told, n)) return false;
  return !(told.where && n.where && !samePlace(told.where, n.where));
}

/** Whether what both say ties them together: the same day or place, or words that point back. */
const tied = (told: Told, n: Named): boolean =>
  (told.when !== null && n.when !== null) ||
  (told.where !== null && n.where !== null) ||
  n.pointsBack ||
  n.form === 'noun' ||
  (!n.when && !n.where);

/** How near two passages are for "they met on Monday" to tell of the talks just named, in characters: about two sentences; "the 1994 accord" tells of others. */
const adjacent = 300;

const follows = (told: Told, n: Named): boolean =>
  !told.when &&
  !told.where &&
  !(n.form === 'pact' && n.when?.length === 4) &&
  n.evidence.start - (told.evidence.at(-1)?.end ?? 0) < adjacent;

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

/** From the first of one time to the last of a later one. */
function through(a: Edtf | null, b: Edtf | null): Edtf | null {
  const [first] = a?.split('/') ?? [];
  return first && b && !b.includes('/') && first !== b ? `${first}/${b}` : narrower(a, b);
}

function join(told: Told, n: Named): void {
  told.parties = condense([...told.parties, ...n.parties]);
  told.when = endsTalks(told, n) ? through(told.when, n.when) : narrower(told.when, n.when);
  told.where ??= n.where;
  if (told.level === 'unknown') told.level = n.level;
  if (told.outcome === 'unstated') told.outcome = n.outcome;
  // Namings come in the order of the text, so only the last passage can overlap.
  if ((told.evidence.at(-1)?.end ?? 0) <= n.evidence.start) told.evidence.push(n.evidence);
  if (!told.rules.includes(n.rule)) told.rules.push(n.rule);
}

const isNamed = (refs: readonly ActorRef[]): boolean => sides(refs).size >= 2;

/** Whether a naming tells what talks under way ended in: what was agreed is signed at their end, whatever the day. */
const endsTalks = (told: Told, n: Named): boolean =>
  n.form === 'pact' &&
  n.status === 'held' &&
  told.status === 'held' &&
  told.outcome !== 'none' &&
  told.rules.every((rule) => rule === 'encounter/talks') &&
  n.evidence.start - (told.evidence.at(-1)?.end ?? 0) < adjacent;

/** A naming with its sides tells of an encounter of which only the day or place was told: "the Oslo talks … the talks between A and B". */
const fills = (told: Told, n: Named): boolean =>
  !isNamed(told.parties) && n.pointsBack && compatible(told, n) && someSides(told.parties, n.parties);

/** "The envoys of two of them chaired the talks": words that point back and name some of the sides. */
const isPart = (told: Told, n: Named): boolean =>
  n.pointsBack && isNamed(told.parties) && compatible(told, n) && someSides(n.parties, told.parties);

/** How many encounters back a naming may mean; farther back it would be a guess (and the work would grow with the square). */
const lookBack = 50;

/** The encounter that a naming tells of, among those told before; undefined for a new one. */
function meant(all: readonly Told[], n: Named): Told | undefined {
  const recent = all.slice(-lookBack);
  if (!isNamed(n.parties)) return recent.findLast((told) => pointsTo(told, n));
  const key = keyOf(n.parties);
  return (
    recent.findLast((told) => keyOf(told.parties) === key && (isSame(told, n) || endsTalks(told, n))) ??
    recent.findLast((told) => isPart(told, n) || fills(told, n))
  );
}

/** Whether a naming can open an encounter: it names two sides, or a day or place by which its sides can be found later. */
const opens = (n: Named): boolean =>
  isNamed(n.parties) || (n.pointsBack && (n.when !== null || n.where !== null));

/** Whose encounter it is that names a day or place but not its sides: those of the encounter told last, if any they may be. */
function running(all: readonly Told[], n: Named): readonly ActorRef[] {
  const last = all.findLast(({ parties }) => isNamed(parties));
  return last && someSides(n.parties, last.parties) ? last.parties : n.parties;
}

/** Folds namings into distinct encounters, in the order of the text; a naming joins the latest encounter that it fits. */
export function mergeEncounters(namings: readonly Named[]): Told[] {
  const all: Told[] = [];
  for (const n of namings) {
    const told = meant(all, n);
    if (told) join(told, n);
    else if (opens(n)) {
      const { status, when, where, level, outcome } = n;
      const parties = [...(isNamed(n.parties) ? n.parties : running(all, n))];
      all.push({ parties, status, when, where, level, outcome, evidence: [n.evidence], rules: [n.rule] });
    }
  }
  return all.filter(({ parties }) => isNamed(parties));
}
