import {
  type ActorRef,
  type ActorRefs,
  type Day,
  type ReportedIn,
  type Slots,
  sideOf,
} from '../../record/index.js';
import type { Member } from '../member.js';
import { contentWords } from './content-words.js';

/** What the matcher looks at, of an item and of an entry alike. Small, since it is kept with every entry. */
export interface Candidate {
  /** Of an item as it was read; of an entry as it is folded. */
  readonly slots: Slots;
  /** `ReportedIn.id`; of an entry, the document that opened it. */
  readonly document: string;
  /** The day from which the world knew of that document. */
  readonly known: Day;
  /** The day that it bears, or null. */
  readonly published: Day | null;
  /** Content words of its passages, where its kind is told by its words; else empty. */
  readonly words: readonly string[];
}

/** An item as the matcher looks at it. */
export function candidateOf({ item, document }: Pick<Member, 'item' | 'document'>): Candidate {
  const words =
    item.kind === 'commitment' || item.kind === 'alignment' ? item.evidence.map(({ quote }) => quote) : [];
  return { slots: item, ...said(document), words: contentWords(words) };
}

const said = ({ id, known, published }: ReportedIn): Pick<Candidate, 'document' | 'known' | 'published'> => ({
  document: id,
  known,
  published,
});

/** An entry as the matcher looks at it: the slots that it is folded into, and the words of the item that opened it, so that it cannot drift. */
export const entryCandidate = (opening: Candidate, slots: Slots): Candidate => ({ ...opening, slots });

/** One actor or several as a list. */
export const listed = (refs: ActorRefs): readonly ActorRef[] => (typeof refs === 'string' ? [refs] : refs);

/** The sides of a list of actors, each once, in the order of the alphabet. */
export const sidesOf = (refs: readonly ActorRef[]): readonly ActorRef[] =>
  [...new Set(refs.map(sideOf))].sort();
