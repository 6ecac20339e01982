import { dayNumber } from '../../language/calendar.js';
import { officesOf } from '../../language/known-as.js';
import { type Day, type EventClass, nameOf, type Question, sideOf } from '../../record/index.js';
import { leftAside, partyName, partyNames } from '../questions/index.js';
import { type Histories, type KnownOn, REFERENCE } from '../reference/index.js';

/** What an answer does not know, or knows less of than it should, a sentence each. */
export function missingOf(question: Question, known: KnownOn, { own, alike, watched }: Histories): string[] {
  return [
    ...recordEnds(known),
    ...beginsLater(question, known.asOf),
    ...(watched ? [] : [notWatched(question)]),
    ...(watched ? fewEvents(question, own.days.length, alike.length) : []),
    ...question.parties.flatMap((ref) => outOfOffice(question, ref, known.asOf)),
    ...personsAsSides(question),
  ];
}

const SUCH: Readonly<Record<EventClass, string>> = {
  leaders_meet: 'meeting of the leaders',
  officials_meet: 'meeting',
  agreement_signed: 'agreement',
  promise_kept: 'promise',
  test: 'test',
  talks_break_off: 'break of talks',
  pause_ends: 'contact',
};

/** What the question says and its reading does not ask for; none where it was read whole. */
export function readInPart(question: Question, asOf: Day): string[] {
  const said = leftAside(question, asOf).map((phrase) => `“${phrase}”`);
  if (said.length === 0) return [];
  const such =
    question.event === 'test' && question.system ? `${question.system} test` : SUCH[question.event];
  return [`The question says ${said.join(', ')}, which the reading leaves aside: any ${such} counts.`];
}

/** Days for which a record may lag behind without a word: news of a week arrive within it. */
const WEEK = 7;

function recordEnds({ asOf, knownUntil }: KnownOn): string[] {
  if (knownUntil === null)
    return ['No document of the record bears a day, so that nobody knows until when it knows.'];
  return dayNumber(asOf) - dayNumber(knownUntil) > WEEK
    ? [`The record ends on ${knownUntil}: what happened between that day and ${asOf} is not known.`]
    : [];
}

const beginsLater = ({ from }: Question, asOf: Day): string[] =>
  from > asOf
    ? [`The window begins on ${from}: what may happen before it, and would make it likelier, is not counted.`]
    : [];

const notWatched = ({ parties }: Question): string =>
  `What ${partyNames(parties.map(sideOf))} do${parties.length > 1 ? ' with each other' : ''} this dossier does not follow, or not for a year yet: what it happens to tell of it is not counted.`;

function fewEvents({ event }: Question, own: number, alike: number): string[] {
  if (event === 'promise_kept' || own > 4) return [];
  const happened = own === 0 ? 'never happened' : own === 1 ? 'happened once' : `happened ${own} times`;
  const others = alike > 0 ? 'others of the dossier' : 'what is known anywhere';
  return [
    `It ${happened} in the record: how often it usually happens is told for the most part by ${others}.`,
  ];
}

/** A person who held an office once and holds it no more may still meet, but not as who they were. */
function outOfOffice({ event }: Question, ref: string, asOf: Day): string[] {
  const offices = nameOf(ref) === null || event === 'promise_kept' ? [] : officesOf(ref);
  const holds = offices.some(({ from, to }) => from <= `${asOf}~` && (to === '' || asOf <= `${to}~`));
  return offices.length === 0 || holds
    ? []
    : [`${partyName(ref)} holds no office on ${asOf} that is known; the chance is that of whoever holds it.`];
}

const personsAsSides = ({ parties }: Question): string[] =>
  parties.some((ref) => nameOf(ref) !== null)
    ? [
        'How often it happened is counted over the two sides, whoever led them; that either leaves office before the end is not counted.',
      ]
    : [];

/** What no class of events knows anything of. */
export const withoutData = (events: string): string =>
  `Neither the record nor what ships with the program knows ${events}; ${REFERENCE.vague.value} a year is assumed.`;
