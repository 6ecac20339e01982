import type { ActorRef } from '../record/index.js';
import type { Draft } from './drafts.js';
import type { Dyad } from './dyads.js';
import { type Elements, keyAt } from './elements.js';
import type { Reading } from './reading.js';

/** What stands before a pronoun or phrase that points back: the mentions, resolved, and the pairs of the document. */
export interface Before {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly dyads: readonly Dyad[];
  readonly main: readonly [ActorRef, ActorRef] | null;
  readonly compass: readonly [ActorRef, ActorRef] | null;
}
/** Whom it denotes, and what else that tells of it. */
export type Found = Pick<Draft, 'refs'> & Partial<Draft>;

/** How far back the last of a kind is looked for, in mentions: beyond, a text has turned to other things, and time stays linear. */
export const farthest = 400;

/** The last mention of a kind before a place. */
export function lastOf({ drafts }: Before, isIt: (draft: Draft) => boolean): Draft | undefined {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - farthest); i -= 1) {
    const draft = drafts[i];
    if (draft && isIt(draft)) return draft;
  }
  return undefined;
}

/** The mentions of the sentence at a distance before the draft's own (0: its own, as far as it has been read). */
export function sentenceBefore(
  { reading: { elements }, drafts }: Before,
  draft: Draft,
  distance: number,
): Draft[] {
  const wanted = (elements.sentence[draft.from] ?? 0) - distance;
  const found: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const other = drafts[i];
    const at = elements.sentence[other?.from ?? 0] ?? 0;
    if (!other || at < wanted) break;
    if (at === wanted) found.push(other);
  }
  return found.reverse();
}

const prepositions = new Set(
  'of with to by from for between against about on at in over under like after before'.split(' '),
);
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
/** Whether a mention can be the subject of its clause: it does not hang on a preposition and does not qualify a noun. */
export function isSubject(elements: Elements, draft: Draft): boolean {
  const at = articles.has(keyAt(elements, draft.from - 1)) ? draft.from - 2 : draft.from - 1;
  return !draft.modifier && !prepositions.has(keyAt(elements, at));
}

/** Whether "and" joins two mentions that stand side by side: "Iran and the United States". */
export const isJoined = (elements: Elements, first: Draft, second: Draft): boolean =>
  second.from - first.to <= 2 && second.from > first.to && keyAt(elements, first.to) === 'and';

/** Whether a mention denotes one person by name. */
export const isPerson = (draft: Draft): boolean =>
  !draft.plural &&
  draft.refs.length === 1 &&
  ['person', 'office', 'pronoun'].includes(draft.type) &&
  (draft.refs[0]?.length ?? 0) > 3;
