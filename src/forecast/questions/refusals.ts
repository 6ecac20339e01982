import { type ActorRef, type Day, Failure } from '../../record/index.js';
import { EVENT_KINDS } from './classes.js';
import { partyName, partyNames } from './party-names.js';

/** Three questions that are understood. */
const EXAMPLES = [EVENT_KINDS.leaders_meet, EVENT_KINDS.officials_meet, EVENT_KINDS.test]
  .map(({ example }) => `"${example}"`)
  .join(', ');

/** A question that cannot be understood: which part, what to do, and three that can. */
const refusal = (text: string, says: string): Failure =>
  new Failure('bad-question', text, `"${shown(text)}" ${says}. Examples: ${EXAMPLES}.`);

/** The question as a complaint names it; a long one by its beginning. */
const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

export const empty = (text: string): Failure => refusal(text, 'asks nothing; write who does what by when');
export const tooLong = (text: string, most: number): Failure =>
  refusal(text, `has ${text.length} characters; a question is one sentence of at most ${most}`);
export const negated = (text: string): Failure =>
  refusal(
    text,
    'asks whether something will not happen; ask whether it will, and read the answer the other way round',
  );
export const conditional = (text: string): Failure =>
  refusal(
    text,
    'asks under a condition, which no record decides; ask without it, or about the condition itself',
  );
export const noEvent = (text: string): Failure =>
  refusal(
    text,
    'does not say WHAT happens in words that are known; ask whether sides meet, sign an agreement, break off talks, end a pause, keep a promise, or test a weapon',
  );
/** Names that nobody is known by, as an addition to who is known; nothing where there are none. */
const andNobody = (unknown: readonly string[]): string =>
  unknown.length === 0 ? '' : `, and nobody is known by the name "${unknown.join('" or "')}"`;
export const oneSide = (text: string, sides: readonly ActorRef[], unknown: readonly string[] = []): Failure =>
  refusal(
    text,
    sides.length === 0
      ? `does not say WHO in names that are known${andNobody(unknown)}; name the state that tests`
      : `names ${partyNames(sides)}; name the one state WHO tests`,
  );
export const noOther = (text: string, side: ActorRef, unknown: readonly string[] = []): Failure =>
  refusal(
    text,
    `names only ${partyName(side)}${andNobody(unknown)}; say WHO else takes part, by name or code`,
  );
export const sameSide = (text: string, side: ActorRef): Failure =>
  refusal(text, `names the same side twice, ${partyName(side)}; say WHO else takes part`);
export const twoSides = (
  text: string,
  named: readonly ActorRef[],
  unknown: readonly string[] = [],
): Failure =>
  refusal(
    text,
    named.length === 0
      ? `does not say WHO in names that are known${andNobody(unknown)}; name two states, or persons who lead them`
      : `names ${partyNames(named)}; say WHO of them takes part, two sides in all`,
  );
export const noPromise = (text: string): Failure =>
  refusal(
    text,
    'names no promise of this dossier; say WHICH by the id of its entry, as "dragoman timeline --kind commitment" lists them',
  );
export const noEnd = (text: string): Failure =>
  refusal(text, 'does not say BY WHEN; name a day, a month, a year or a length of time');
export const past = (text: string, to: Day, asOf: Day): Failure =>
  refusal(
    text,
    `asks about days until ${to}, which have passed on ${asOf}; ask BY a later day, or --as-of an earlier one`,
  );
export const wrongWay = (text: string, from: Day, to: Day): Failure =>
  refusal(text, `ends on ${to}, before it begins on ${from}; say BY WHEN the other way round`);
export const tooFar = (text: string, to: Day, years: number): Failure =>
  refusal(text, `reaches to ${to}; ask BY a day within ${years} years`);
