import {
  type ActorRef,
  type Day,
  isByHand,
  nameOf,
  type ReportedIn,
  type Slots,
  sideOf,
  stateOf,
} from '../../record/index.js';
import type { Member } from '../member.js';
import { contentWords, namesIn } from './content-words.js';
import { nearness } from './nearness.js';
import { placeTables } from './place-tables.js';

/** What the matcher looks at, of an item and of an entry alike. Small, since it is kept with every entry. */
export interface Candidate {
  /** Of an item as it was read; of an entry as it is folded. */
  readonly slots: Slots;
  /** `ReportedIn.id`; of an entry, the document that opened it. */
  readonly document: string;
  /** The day from which the world knew of that document. */
  readonly known: Day;
  /** What its passages say beside the slots: for an encounter the names in them, for a promise or an alignment the words that carry their meaning. */
  readonly words: readonly string[];
  /** Facts that rows of tables say it is, as `TABLE/ID`; absent where none does. */
  readonly facts?: readonly string[];
}

/** An item as the matcher looks at it. */
export const candidateOf = (member: Pick<Member, 'item' | 'document'>): Candidate => ({
  slots: member.item,
  document: member.document.id,
  known: member.document.known,
  words: wordsOf(member),
  ...factsOf(member),
});

const factsOf = (member: Pick<Member, 'item' | 'document'>): Pick<Candidate, 'facts'> => {
  const fact = rowToldBy(member)?.fact;
  return fact ? { facts: [fact] } : {};
};

/** The row of a table that an item is; what a person read in the words of one is another fact. */
export const rowToldBy = ({ item, document }: Pick<Member, 'item' | 'document'>): ReportedIn['row'] =>
  isByHand(item) ? undefined : document.row;

/**
 * An entry as the matcher looks at it: its slots, and the words of the item that opened it, so that it cannot drift. Which facts tables say it
 * is hangs on all of its members and is asked apart.
 */
export const entryCandidate = ({ facts, ...opening }: Candidate, slots: Slots): Candidate => ({
  ...opening,
  slots,
});

/** How near an encounter lies to the day of a document for the title to tell of it. */
const OF_THE_DAY = new Set(['day', 'near']);

function wordsOf(member: Pick<Member, 'item' | 'document'>): readonly string[] {
  const { item, document } = member;
  // A row's cells are names of columns and codes; its sentence is worded as other documents are.
  const says = rowToldBy(member)?.says;
  const quotes = says ? [says] : item.evidence.map(({ quote }) => quote);
  if (item.kind === 'commitment') return contentWords(quotes, namesOf([...item.by, ...item.to]));
  if (item.kind === 'alignment') return contentWords(quotes, namesOf(item.parties));
  if (item.kind !== 'encounter') return [];
  const isOfTheDay = OF_THE_DAY.has(nearness(item.when, document.published));
  return namesIn(isOfTheDay && document.title !== null ? [...quotes, document.title] : quotes);
}

/** What actors are called: people and bodies by their names, states by all of theirs. */
const namesOf = (refs: readonly ActorRef[]): readonly string[] =>
  refs.flatMap((ref) => [nameOf(ref) ?? '', ...(placeTables().stateNames.get(stateOf(ref)) ?? [])]);

/** The sides of a list of actors, each once, in the order of the alphabet. */
export const sidesOf = (refs: readonly ActorRef[]): readonly ActorRef[] =>
  refs.length < 2 ? refs.map(sideOf) : [...new Set(refs.map(sideOf))].sort();
