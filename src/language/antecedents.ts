import { stateOf } from '../record/index.js';
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

/** "They": the last several that the sentence names: a group, a people, or two side by side; at its start those of the one before. */
export function several(before: Before, draft: Draft): Found | null {
  const here = sentenceBefore(before, draft, 0);
  const found = lastSeveral(before, here);
  if (found || (here.length > 0 && draft.modifier)) return found;
  const subject = here.length > 0 ? side(before, draft) : null;
  if (subject) return subject;
  const previous = sentenceBefore(before, draft, 1);
  return lastSeveral(before, previous) ?? (here.length === 0 ? mainPeople(before, previous) : null);
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

/** After "Trump briefed Zelenskyy." the two, where they are of the two sides that the document is about. */
function mainPeople({ main }: Before, drafts: readonly Draft[]): Found | null {
  const people = drafts.filter((draft) => isPerson(draft) && !draft.modifier);
  const [first, second] = (main ?? []).map((side) =>
    people.find(({ refs }) => stateOf(refs[0] ?? '') === side),
  );
  return first && second
    ? { refs: [...new Set([...first.refs, ...second.refs])], level: second.level }
    : null;
}

const isSide = ({ type, refs, plural, asks }: Draft): boolean =>
  (type === 'body' || (type === 'state' && asks !== 'country')) && refs.length === 1 && !plural;

/** "It", "its": the state or body that is the only subject of the sentence so far; in a sentence that has none, the first of the last. */
export function side(before: Before, draft: Draft): Found | null {
  const { elements } = before.reading;
  const here = sentenceBefore(before, draft, 0);
  const subjects = here.filter((other) => isSide(other) && isSubject(elements, other));
  const refs = new Set(subjects.map((other) => other.refs[0] ?? ''));
  if (refs.size > 0 || here.length > 0 || draft.modifier) return refs.size === 1 ? { refs: [...refs] } : null;
  const [first, second] = sentenceBefore(before, draft, 1);
  if (!first || !isSide(first) || !isSubject(elements, first)) return null;
  // After "Iran and Iraq spoke." "it" is neither.
  return second && isJoined(elements, first, second) ? null : { refs: first.refs };
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
