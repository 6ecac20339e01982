import { type ActorRef, type Day, type Entry, type Question, sideOf } from '../../record/index.js';
import { EVENT_KINDS } from './classes.js';
import { namesAside } from './left-aside.js';
import { questionOf } from './make.js';
import { dueOf, promisers } from './occurrences.js';
import { promiseNamed } from './promise-named.js';
import * as refusals from './refusals.js';
import { saidIn } from './said.js';
import { isConditional, isNegated, type What, whatOf } from './what.js';
import { whoOf } from './who.js';
import { type Stretch, windowOf } from './window.js';

/** Characters of the longest question that is read: longer text is a document. */
const LONGEST = 500;
/** Years that a window may last: beyond, nobody could wait for the answer, and no record reaches as far. */
const MOST_YEARS = 20;

/**
 * The question that a sentence asks on a day: who, what, and by when. `promises` are the entries in which a promise that it names is looked
 * for. Without another first day the window begins on `asOf`.
 * @throws Failure `bad-question`, which says which part was not understood and gives examples.
 */
export function readQuestion(text: string, asOf: Day, promises: readonly Entry[] = []): Question {
  if (text.trim() === '') throw refusals.empty(text);
  if (text.length > LONGEST) throw refusals.tooLong(text, LONGEST);
  const said = saidIn(text, asOf);
  if (isConditional(said.tokens.lower)) throw refusals.conditional(text);
  if (isNegated(said.tokens.lower)) throw refusals.negated(text);
  const who = whoOf(said.mentions, said.places);
  const what = whatOf(said.tokens.lower, who.leaders);
  if (what === null) throw refusals.noEvent(text);
  const window = windowOf(said, asOf);
  if (what.event === 'promise_kept') return promiseQuestion(text, window, asOf, promises);
  const parties = partiesFor(text, what, who.parties, asOf);
  return questionOf({ text, ...what, parties, entry: null, ...checked(text, window, asOf) });
}

/** The parties that the class asks for. */
function partiesFor(text: string, what: What, named: readonly ActorRef[], asOf: Day): readonly ActorRef[] {
  const { sides } = EVENT_KINDS[what.event];
  const own = [...new Set(named.map(sideOf))];
  if (own.length === sides && (sides === 1 || named.length === sides)) return sides === 1 ? own : named;
  const unknown = namesAside({ text, ...what, parties: own }, asOf);
  if (sides === 1) throw refusals.oneSide(text, own, unknown);
  if (own.length !== 1) throw refusals.twoSides(text, named, unknown);
  const [side = ''] = own;
  throw named.length > 1 ? refusals.sameSide(text, side) : refusals.noOther(text, side, unknown);
}

/** The window with both its ends. */
function checked(text: string, { from, to }: Stretch, asOf: Day): Pick<Question, 'from' | 'to'> {
  if (to === null) throw refusals.noEnd(text);
  const begins = from ?? asOf;
  if (to < asOf) throw refusals.past(text, to, asOf);
  if (begins > to) throw refusals.wrongWay(text, begins, to);
  const years = Number(to.slice(0, 4)) - Number(asOf.slice(0, 4));
  if (years > MOST_YEARS) throw refusals.tooFar(text, to, MOST_YEARS);
  return { from: begins, to };
}

/** A promise is asked about by its entry; its deadline is the window's end where no other is said. */
function promiseQuestion(
  text: string,
  { from, to }: Stretch,
  asOf: Day,
  promises: readonly Entry[],
): Question {
  const promise = promiseNamed(text, promises);
  if (promise === null) throw refusals.noPromise(text);
  const window = checked(text, { from, to: to ?? dueOf(promise) }, asOf);
  const parties = [...new Set(promisers(promise).map(sideOf))];
  return questionOf({ text, event: 'promise_kept', system: null, parties, entry: promise.id, ...window });
}
