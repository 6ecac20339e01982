import { type ActorRef, stateOf } from '../record/index.js';
import { country, person, several, side } from './antecedents.js';
import { type Before, type Found, farthest, isSubject, lastOf } from './before.js';
import type { Draft } from './drafts.js';
import { findDyads, mainDyad } from './dyads.js';
import { type Elements, isCapital, isSameSentence, keyAt, textBetween } from './elements.js';
import { isOffice } from './office-holders.js';
import { pair } from './pairs.js';
import { holderAt, type Reading, rebelsOf } from './reading.js';
import { compassOf } from './sides.js';

/** Says whom the pronouns and phrases that point back denote, in order; drops capitalised words that turned out to be nobody. */
export function resolve(reading: Reading, drafts: readonly Draft[]): Draft[] {
  // What the first pass resolves ("the government and the FARC") makes the pairs that the second one finds.
  return resolveWith(reading, drafts, resolveWith(reading, drafts, drafts));
}

function resolveWith(reading: Reading, drafts: readonly Draft[], known: readonly Draft[]): Draft[] {
  const dyads = findDyads(reading.elements, known);
  const resolved: Draft[] = [];
  const main = mainDyad(dyads);
  const before: Before = { reading, drafts: resolved, dyads, main, compass: compassOf(known) };
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
  country,
  pair,
  holder,
  counterpart,
  compass: compassPoint,
  rebels,
};

/**
 * "The president", "the South Korean diplomat": of the people of that office (and side) whom the document has named, the one it names
 * most, the last of equals; not the subject of the same sentence, whom the words would repeat.
 */
function holder(before: Before, draft: Draft): Found | null {
  const { elements } = before.reading;
  const [known] = draft.refs;
  if (known && known.length > 3) return null;
  const isIt = (other: Draft): boolean =>
    (other.type === 'person' || other.asks === 'holder') &&
    other.refs.length === 1 &&
    (!known || stateOf(other.refs[0] ?? '') === known) &&
    isOfRank(other, draft) &&
    !(isSameSentence(elements, other.from, draft.from) && isSubject(elements, other));
  const isLabel = textBetween(elements, draft.from, draft.to) === 'PRESIDENT';
  const found = isLabel ? null : mostNamed(before, isIt);
  if (found) return { refs: found.refs, level: found.level };
  return isThePresident(elements, draft)
    ? { refs: [holderAt(before.reading, 'USA', 'president', draft.from)] }
    : null;
}

/** "The President" with a capital, where nobody of that title has been named, is how American documents call theirs; "THE PRESIDENT:" always. */
const isThePresident = (elements: Elements, draft: Draft): boolean =>
  draft.office === 'president' &&
  draft.owners.length === 0 &&
  isCapital(elements, draft.from) &&
  keyAt(elements, draft.from - 1) === 'the';

function mostNamed({ drafts }: Before, isIt: (draft: Draft) => boolean): Draft | null {
  const counts = new Map<string, number>();
  let best: Draft | null = null;
  for (const draft of drafts.slice(-farthest)) {
    if (!isIt(draft)) continue;
    const ref = draft.refs[0] ?? '';
    const count = (counts.get(ref) ?? 0) + 1;
    counts.set(ref, count);
    if (!best || count >= (counts.get(best.refs[0] ?? '') ?? 0)) best = draft;
  }
  return best;
}

/** Offices that are asked for by rank: an envoy is also called diplomat, official or negotiator. */
const anyOfficial = new Set(['diplomat', 'official', 'negotiator', 'envoy', 'representative', 'mediator']);
function isOfRank(other: Draft, draft: Draft): boolean {
  const office = draft.office ?? '';
  if (other.office === null) return false;
  if (office === 'president') return other.office === 'president';
  if (anyOfficial.has(office)) return other.level === 'official' || anyOfficial.has(other.office);
  const leads = other.level === 'leader';
  return isOffice({ side: '', office: other.office, leads, level: other.level, from: '', to: '' }, office);
}

/** "His Russian counterpart": the holder of the office of the person named last. */
function counterpart(before: Before, draft: Draft): Found | null {
  const other = lastOf(before, (candidate) => candidate.type === 'person' && candidate.office !== null);
  const [owner] = draft.owners;
  if (!other?.office || !owner) return null;
  return { refs: [holderAt(before.reading, owner, other.office, draft.from)], level: other.level };
}

/** "The North", "the South", in a matter that has both. */
function compassPoint({ reading, compass }: Before, draft: Draft): Found | null {
  if (!compass) return null;
  return { refs: [keyAt(reading.elements, draft.from) === 'north' ? compass[0] : compass[1]] };
}

/** The movement that a mention names, or whose office it is ("the leader of the FARC"). */
function movementOf({ type, refs, owners }: Draft): readonly ActorRef[] | null {
  const named = type === 'body' ? refs : owners;
  return stateOf(named[0] ?? '') === 'NSA' && (named[0]?.length ?? 0) > 3 ? named : null;
}

/** "The rebels" are the movement named last, else those of the country named most. */
function rebels(before: Before): Found | null {
  const movement = lastOf(before, (draft) => movementOf(draft) !== null);
  if (movement) return { refs: movementOf(movement) ?? [] };
  const state = mostNamed(before, ({ refs }) => refs.length === 1 && refs[0]?.length === 3)?.refs[0];
  return state ? { refs: [rebelsOf(before.reading, state)] } : null;
}
