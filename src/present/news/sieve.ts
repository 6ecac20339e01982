import type { BookChange } from '../../forecast/book/index.js';
import { partiesOf } from '../../keep/parties.js';
import {
  type ActorRef,
  type Entry,
  type EventClass,
  type ItemKind,
  type Question,
  sideOf,
} from '../../record/index.js';
import { isActor } from '../../weigh/basis.js';

/** Of what news is wanted; all of it where nothing is named. */
export interface NewsSieve {
  /** A side, with all its people, or a person. */
  readonly party?: ActorRef;
  readonly question?: Question;
}

/** Kinds of entry that bear on a question of each class, beside those that decide it: a plan to meet, a pause. Of a promise its own entry counts. */
const BEARING: Readonly<Record<EventClass, readonly ItemKind[]>> = {
  leaders_meet: ['encounter', 'pause'],
  officials_meet: ['encounter', 'pause'],
  agreement_signed: ['encounter', 'commitment', 'pause'],
  promise_kept: ['commitment'],
  test: ['capability'],
  talks_break_off: ['encounter', 'pause'],
  pause_ends: ['encounter', 'pause'],
};

/** Whether news of an entry is wanted. */
export const letsEntry = ({ party, question }: NewsSieve, entry: Entry): boolean =>
  (party === undefined || partiesOf(entry.slots).includes(party)) &&
  (question === undefined || bearsOn(question, entry));

/** Whether an entry bears on a question: of a kind that does, of all its parties, and perhaps within its window. */
function bearsOn({ event, parties, from, to, entry }: Question, { id, slots, first, last }: Entry): boolean {
  if (event === 'promise_kept') return id === entry;
  const mayBeWithin = (last === null || last >= from) && (first === null || first <= to);
  return BEARING[event].includes(slots.kind) && mayBeWithin && parties.every((ref) => isActor(slots, ref));
}

/** Whether news of the book is wanted. */
export const letsBook = ({ party, question }: NewsSieve, change: BookChange): boolean =>
  (party === undefined || change.question.parties.some((ref) => ref === party || sideOf(ref) === party)) &&
  (question === undefined || change.question.id === question.id);

/** Whether news of what belongs to no party is wanted: of documents. */
export const letsAll = ({ party, question }: NewsSieve): boolean =>
  party === undefined && question === undefined;
