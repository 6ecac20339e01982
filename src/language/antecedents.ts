import { type ActorRef, stateOf } from '../record/index.js';
import { type Before, type Found, isJoined, isPerson, isSubject, sentenceBefore } from './before.js';
import type { Draft } from './drafts.js';
import { type Elements, keyAt } from './elements.js';

/** How many sentences back a person is found by "he", a state by "the country". */
const reach = { person: 2, country: 3 };

/** "He": the subject of this sentence so far, else of the sentence before; where nobody is a subject, the only person there. */
export function person(before: Before, draft: Draft): Found | null {
  const { elements } = before.reading;
  const isObject = keyAt(elements, draft.from) === 'him';
  for (let distance = 0; distance <= reach.person; distance += 1) {
    const all = sentenceBefore(before, draft, distance).filter(isPerson);
    // "Him" is not the subject of its own clause.
    const people = isObject && distance === 0 ? all.filter((other) => !isSubject(elements, other)) : all;
    const [first, second] = people.filter((other) => isSubject(elements, other));
    // After "Kiir and Machar met." he is neither.
    if (first && second && isJoined(elements, first, second)) return null;
    const subject = beforeWho(elements, people) ?? first;
    const one = subject ?? (new Set(people.map((p) => p.refs[0])).size === 1 ? people[0] : undefined);
    if (one) return { refs: one.refs, level: one.level, office: one.office };
    if (people.length > 0) return null;
  }
  return null;
}

/** "U.S. President Donald Trump, who then said he …": the person whom "who" takes up, if it stands after the last name. */
function beforeWho(elements: Elements, people: readonly Draft[]): Draft | undefined {
  const last = people.at(-1);
  if (!last) return undefined;
  const next = keyAt(elements, last.to) === ',' ? last.to + 1 : last.to;
  return keyAt(elements, next) === 'who' ? last : undefined;
}

/** How many sentences back those are found who are "they" of a whole report: "The minister met the envoy. She thanked him. They agreed." */
const reachOfSeveral = 4;

/**
 * "They": the last several that the sentence names: a group, a people, or two side by side; at its start those of the sentences before:
 * their plural subject, those whom they name side by side, or the people of several sides who are together in one.
 */
export function several(before: Before, draft: Draft): Found | null {
  const here = sentenceBefore(before, draft, 0);
  const found = lastSeveral(before, here);
  if (found || (here.length > 0 && draft.modifier)) return found;
  const subject = here.length > 0 ? side(before, draft) : null;
  return subject ?? severalBefore(before, draft, here);
}

/** Sentences between may only tell of some of those who are found: "Kiir met Machar. Kiir wept. They agreed." */
function severalBefore(before: Before, draft: Draft, here: readonly Draft[]): Found | null {
  const between = new Set(peopleOf(here));
  for (let distance = 1; distance <= reachOfSeveral; distance += 1) {
    const drafts = sentenceBefore(before, draft, distance);
    const found =
      pluralSubject(before, drafts) ??
      (isSpokenOf(before, drafts) ? null : lastSeveral(before, drafts)) ??
      together(drafts);
    if (found) return [...between].every((ref) => found.refs.includes(ref)) ? found : null;
    for (const ref of peopleOf(drafts)) between.add(ref);
  }
  return null;
}

/** "Modi spoke of ties between Oman and Iran. They …": the two of whom one person speaks are not who goes on. */
function isSpokenOf({ reading: { elements } }: Before, drafts: readonly Draft[]): boolean {
  const subject = drafts.find((draft) => isSubject(elements, draft));
  const last = drafts.at(-1);
  return (
    subject !== undefined && isPerson(subject) && last !== undefined && !isPerson(last) && drafts.length > 2
  );
}

const peopleOf = (drafts: readonly Draft[]): ActorRef[] =>
  drafts.filter(isPerson).flatMap(({ refs }) => refs);

/** The subject of a sentence where it is several, by one word or in a list: whoever they were, they are likely to go on. */
function pluralSubject({ reading: { elements } }: Before, drafts: readonly Draft[]): Found | null {
  const at = drafts.findIndex((draft) => isSubject(elements, draft));
  const subject = drafts[at];
  if (!subject) return null;
  if (subject.plural && subject.refs.length > 1) return { refs: subject.refs, level: subject.level };
  const refs = [...subject.refs];
  for (let i = at + 1; i < drafts.length; i += 1) {
    const [last, next] = [drafts[i - 1], drafts[i]];
    if (!last || !next || next.from - last.to > 2) break;
    // "The ministers Wong and Retno": a title and the first of its list.
    if (next.from === last.to) refs.push(...next.refs);
    if (next.from === last.to) continue;
    const joints = [keyAt(elements, last.to), keyAt(elements, next.from - 1)];
    if (!joints.every((key) => key === ',' || key === 'and')) break;
    refs.push(...next.refs);
    if (joints.includes('and')) return { refs: [...new Set(refs)], level: subject.level };
  }
  return null;
}

function lastSeveral(before: Before, others: readonly Draft[]): Found | null {
  const group = others.findLast(
    ({ plural, refs }) => plural && refs.length > 0 && stateOf(refs[0] ?? '') !== 'XXX',
  );
  const pair = sideBySide(before, others);
  if (pair && (!group || pair.at >= group.from)) return { refs: pair.refs, level: pair.level };
  return group ? { refs: group.refs, level: group.level } : null;
}

/** The last two of a sentence that "and" joins. */
function sideBySide(
  { reading: { elements } }: Before,
  drafts: readonly Draft[],
): (Pick<Draft, 'refs' | 'level'> & { at: number }) | null {
  for (let i = drafts.length - 1; i > 0; i -= 1) {
    const [a, b] = [drafts[i - 1], drafts[i]];
    if (!a || !b || a.modifier || b.modifier || !a.refs.length || !b.refs.length) continue;
    if (!isJoined(elements, a, b)) continue;
    return { refs: [...new Set([...a.refs, ...b.refs])], level: b.level, at: b.from };
  }
  return null;
}

/** The people whom one sentence names, where they are of several sides: "The minister spoke with Lee Jae-myung and Shigeru Ishiba." */
export function together(drafts: readonly Draft[]): Found | null {
  const people = drafts.filter((draft) => isPerson(draft) && !draft.modifier);
  const refs = [...new Set(people.flatMap((draft) => draft.refs))];
  const level = people.at(-1)?.level ?? 'unknown';
  return new Set(refs.map(stateOf)).size > 1 ? { refs, level } : null;
}

const isSide = ({ type, refs, plural, asks }: Draft): boolean =>
  (type === 'body' || (type === 'state' && asks !== 'country')) && refs.length === 1 && !plural;

/** "It", "its": the state or body that is the only subject of the sentence so far; in a sentence that has none, the first of the last. */
export function side(before: Before, draft: Draft): Found | null {
  const { elements } = before.reading;
  const here = sentenceBefore(before, draft, 0);
  const subjects = here.filter((other) => isSide(other) && isSubject(elements, other));
  const refs = new Set(subjects.map((other) => other.refs[0] ?? ''));
  const owner = draft.modifier ? thanked(elements, draft, here) : null;
  if (owner) return { refs: owner.refs };
  if (refs.size > 0 || here.length > 0 || draft.modifier) return refs.size === 1 ? { refs: [...refs] } : null;
  const [first, second] = sentenceBefore(before, draft, 1);
  if (!first || !isSide(first) || !isSubject(elements, first)) return null;
  // After "Iran and Iraq spoke." "it" is neither.
  return second && isJoined(elements, first, second) ? null : { refs: first.refs };
}

/** "Peru thanked Chile for its help": what a side is thanked, blamed or paid for is its own. */
function thanked(elements: Elements, draft: Draft, here: readonly Draft[]): Draft | undefined {
  const last = here.at(-1);
  if (!last || !isSide(last) || last.modifier || keyAt(elements, draft.from - 1) !== 'for') return undefined;
  const between = draft.from - 1 - last.to;
  return between === 0 || (between === 1 && keyAt(elements, last.to) === ')') ? last : undefined;
}

/** "The country": the state that was named last, one that acts before one that only qualifies or is a place; "the government" too. */
export function country(before: Before, draft: Draft): Found | null {
  const isGovernment = draft.office === 'government';
  const isState = ({ refs, level, ...other }: Draft): boolean =>
    refs.length === 1 &&
    ((isSide({ refs, level, ...other }) && refs[0]?.length === 3) ||
      (isGovernment && (level === 'leader' || other.office === 'government')));
  for (let distance = 0; distance <= reach.country; distance += 1) {
    const states = sentenceBefore(before, draft, distance).filter(isState);
    const last = states.findLast(({ modifier }) => !modifier) ?? states.at(-1);
    if (last) return { refs: last.refs.map(stateOf) };
  }
  return null;
}
