import { type ActorRef, stateOf } from '../record/index.js';
import type { Draft } from './drafts.js';
import { type Dyad, findDyads, mainDyad } from './dyads.js';
import { type Elements, keyAt } from './elements.js';
import { isOffice } from './office-holders.js';
import { holderAt, type Reading, rebelsOf } from './reading.js';
import { compassOf } from './sides.js';

/** The drafts before a place, resolved, and the pairs of the document. */
interface Before {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly dyads: readonly Dyad[];
  readonly main: readonly [ActorRef, ActorRef] | null;
  readonly compass: readonly [ActorRef, ActorRef] | null;
}
type Found = Pick<Draft, 'refs'> & Partial<Draft>;

/** How far back, in sentences, a pronoun finds its antecedent; a phrase such as "both sides". */
const reach = { pronoun: 2, pair: 3, holder: 400 };

/** Says whom the pronouns and phrases that point back denote, in order; drops capitalised words that turned out to be nobody. */
export function resolve(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const dyads = findDyads(reading.elements, drafts);
  const resolved: Draft[] = [];
  const before: Before = {
    reading,
    drafts: resolved,
    dyads,
    main: mainDyad(dyads),
    compass: compassOf(drafts),
  };
  for (const draft of drafts) {
    if (isNobody(reading.elements, draft)) continue;
    const found = draft.asks ? answer[draft.asks](before, draft) : null;
    resolved.push(found ? { ...draft, ...found } : draft);
  }
  return resolved;
}

const speech = new Set(
  'said says told added called warned noted announced insisted asked argued wrote believes thinks'.split(' '),
);
/** A run of capitals without a title is somebody only where an apposition gave a state or it speaks. */
const isNobody = (elements: Elements, { type, refs, who, to }: Draft): boolean =>
  type === 'person' && refs.length === 0 && who?.office === null && !speech.has(keyAt(elements, to));

const answer: Record<NonNullable<Draft['asks']>, (before: Before, draft: Draft) => Found | null> = {
  he: person,
  they: several,
  it: side,
  pair,
  holder,
  country,
  compass: compassPoint,
  rebels,
  counterpart,
};

/** The drafts of the sentence at a distance before the draft's own (0: its own, before it). */
function sentenceBefore({ reading: { elements }, drafts }: Before, draft: Draft, distance: number): Draft[] {
  const wanted = (elements.sentence[draft.from] ?? 0) - distance;
  const found: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const other = drafts[i];
    const at = elements.sentence[other?.from ?? 0] ?? 0;
    if (!other || at < wanted) break;
    if (at === wanted) found.unshift(other);
  }
  return found;
}

const prepositions = new Set(
  'of with to by from for between against about on at in over under like after before'.split(' '),
);
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
/** Whether a draft can be the subject of its clause: it does not hang on a preposition and does not qualify a noun. */
function isSubject(elements: Elements, draft: Draft): boolean {
  const at = articles.has(keyAt(elements, draft.from - 1)) ? draft.from - 2 : draft.from - 1;
  return !draft.modifier && !prepositions.has(keyAt(elements, at));
}

const isPerson = (draft: Draft): boolean =>
  !draft.plural &&
  draft.refs.length === 1 &&
  ['person', 'office', 'pronoun'].includes(draft.type) &&
  (draft.refs[0]?.length ?? 0) > 3;

/** "He": the subject of this sentence so far, else of the sentence before; where nobody is a subject, the only person there. */
function person(before: Before, draft: Draft): Found | null {
  const { elements } = before.reading;
  for (let distance = 0; distance <= reach.pronoun; distance += 1) {
    const people = sentenceBefore(before, draft, distance).filter(isPerson);
    const subject = beforeWho(elements, people) ?? people.find((other) => isSubject(elements, other));
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

/** "They": the last several that the sentence or the one before names: a group, a people, or two who stand side by side. */
function several(before: Before, draft: Draft): Found | null {
  for (let distance = 0; distance <= 1; distance += 1) {
    const others = sentenceBefore(before, draft, distance);
    const group = others.findLast(
      (other) => other.plural && other.refs.length > 0 && stateOf(other.refs[0] ?? '') !== 'XXX',
    );
    const coordinated = sideBySide(before, others);
    if (coordinated && (!group || coordinated.at >= group.from)) return coordinated;
    if (group) return { refs: group.refs, level: group.level };
  }
  return null;
}

/** The last two of a sentence that "and" joins. */
function sideBySide(
  { reading: { elements } }: Before,
  drafts: readonly Draft[],
): (Found & { at: number }) | null {
  for (let i = drafts.length - 1; i > 0; i -= 1) {
    const [a, b] = [drafts[i - 1], drafts[i]];
    if (!a || !b || a.modifier || b.modifier || !a.refs.length || !b.refs.length) continue;
    const gap = b.from - a.to;
    if (gap > 2 || keyAt(elements, a.to) !== 'and') continue;
    return { refs: [...new Set([...a.refs, ...b.refs])], level: b.level, at: a.from };
  }
  return null;
}

const isSide = ({ type, refs, plural, asks }: Draft): boolean =>
  (type === 'body' || (type === 'state' && asks !== 'country')) && refs.length === 1 && !plural;

/** "It", "its": the state or body that is the only subject of the sentence so far. */
function side(before: Before, draft: Draft): Found | null {
  const { elements } = before.reading;
  const sides = sentenceBefore(before, draft, 0).filter(
    (other) => isSide(other) && isSubject(elements, other),
  );
  const refs = new Set(sides.map((other) => other.refs[0] ?? ''));
  return refs.size === 1 ? { refs: [...refs] } : null;
}

/** "The country": the state that was named last. */
function country(before: Before, draft: Draft): Found | null {
  for (let distance = 0; distance <= reach.pair; distance += 1) {
    const last = sentenceBefore(before, draft, distance).findLast(
      (other) => isSide(other) && other.refs[0]?.length === 3,
    );
    if (last) return { refs: last.refs };
  }
  return null;
}

/** "The North", "the South", in a matter that has both. */
function compassPoint({ reading, compass }: Before, draft: Draft): Found | null {
  if (!compass) return null;
  return { refs: [keyAt(reading.elements, draft.from) === 'north' ? compass[0] : compass[1]] };
}

/** Rebels without a country are those of the country named last. */
function rebels(before: Before, draft: Draft): Found | null {
  const state = before.drafts.findLast(({ refs }) => refs.length === 1 && refs[0]?.length === 3)?.refs[0];
  return state ? { refs: [rebelsOf(before.reading, state)], level: draft.level } : null;
}

/** "The two leaders": the last two leaders of different sides; "both sides": the last pair near, else the pair the document is about. */
function pair(before: Before, draft: Draft): Found | null {
  if (draft.office !== null && draft.level === 'leader') {
    const leaders = lastLeaders(before, draft);
    if (leaders) return { refs: leaders, level: 'leader' };
  }
  const sentence = before.reading.elements.sentence[draft.from] ?? 0;
  const near = before.dyads.findLast(
    ({ at }) => at < draft.from && sentence - (before.reading.elements.sentence[at] ?? 0) <= reach.pair,
  );
  const sides = near?.sides ?? before.main;
  return sides
    ? { refs: draft.level === 'leader' ? sides.map((ref) => leaderOf(before, draft, ref)) : sides }
    : null;
}

const leaderOf = ({ reading }: Before, draft: Draft, ref: ActorRef): ActorRef =>
  holderAt(reading, ref, 'leads', draft.from);

function lastLeaders({ drafts }: Before, draft: Draft): ActorRef[] | null {
  const found: ActorRef[] = [];
  for (let i = drafts.length - 1; i >= 0 && found.length < 2; i -= 1) {
    const other = drafts[i];
    if (other?.level !== 'leader') continue;
    // Two who were resolved together before stay together.
    if (other.refs.length === 2 && other.asks === 'pair' && found.length === 0) return [...other.refs];
    const [ref] = other.refs;
    if (!ref || ref.length <= 3 || !isPerson(other)) continue;
    if (found.every((known) => stateOf(known) !== stateOf(ref))) found.unshift(ref);
  }
  return found.length === 2 && draft ? found : null;
}

/** "The president", "the South Korean diplomat": the last person of that office (and side) that the document has named. */
function holder(before: Before, draft: Draft): Found | null {
  const [known] = draft.refs;
  if (known && known.length > 3) return null;
  const isIt = (other: Draft): boolean =>
    other.type === 'person' &&
    other.refs.length === 1 &&
    (!known || stateOf(other.refs[0] ?? '') === known) &&
    isOfRank(other, draft);
  const found = before.drafts.findLast(isIt);
  return found ? { refs: found.refs, level: found.level } : null;
}

/** Offices that are asked for by rank: an envoy is also called diplomat, official or negotiator. */
const anyOfficial = new Set(['diplomat', 'official', 'negotiator', 'envoy', 'representative', 'mediator']);
function isOfRank(other: Draft, draft: Draft): boolean {
  const office = draft.office ?? '';
  if (other.office === null) return false;
  const holding = {
    side: '',
    office: other.office,
    leads: other.level === 'leader',
    level: other.level,
    from: '',
    to: '',
  };
  if (office === 'leads') return other.level === 'leader';
  if (anyOfficial.has(office)) return other.level === 'official' || anyOfficial.has(other.office);
  return isOffice(holding, office);
}

/** "His Russian counterpart": the holder of the office of the person named last. */
function counterpart(before: Before, draft: Draft): Found | null {
  const other = before.drafts.findLast(
    (candidate) => candidate.type === 'person' && candidate.office !== null,
  );
  if (!other?.office) return null;
  const [side] = draft.owners;
  return side
    ? { refs: [holderAt(before.reading, side, other.office, draft.from)], level: other.level }
    : null;
}
