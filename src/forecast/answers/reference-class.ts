import { dayOf } from '../../language/calendar.js';
import { type EventClass, type Question, type ReferenceClass, sideOf } from '../../record/index.js';
import { partyNames } from '../questions/index.js';
import { type AnyRate, type Histories, type Rate, REFERENCE } from '../reference/index.js';
import { held } from '../scores/probability.js';
import type { RecordModels } from './record-members.js';

const EVENTS: Readonly<Record<EventClass, string>> = {
  leaders_meet: 'meetings of the leaders',
  officials_meet: 'meetings of officials',
  agreement_signed: 'agreements',
  promise_kept: 'promises kept',
  test: 'tests',
  talks_break_off: 'call-offs and breaks of contact',
  pause_ends: 'contacts',
};

/** The reference class of a question in words, with the chance that it gives on its own. */
export function referenceClass(
  question: Question,
  histories: Histories,
  anywhere: AnyRate | null,
  { usual }: RecordModels,
  days: readonly [number, number],
): ReferenceClass {
  const { drawn } = usual;
  const width = widthOf(drawn.own, drawn.alike);
  const counted = { sides: drawn.own, alike: drawn.alike, any: anywhere ?? { events: 0, exposure: 0 } }[
    width
  ];
  return {
    name: nameOf(question, width, dayOf(histories.own.from)),
    events: counted.events,
    years: Number(counted.exposure.toFixed(1)),
    probability: held(usual.chance(...days).probability),
    width,
    says: saysOf(question, histories, anywhere, usual),
  };
}

/** Own years count as the class once they weigh more than what is lent from others. */
function widthOf(own: Rate, alike: Rate): ReferenceClass['width'] {
  if (own.exposure >= REFERENCE.wide.value) return 'sides';
  return alike.exposure + alike.events > 0 ? 'alike' : 'any';
}

function nameOf({ event, parties, system }: Question, width: ReferenceClass['width'], since: string): string {
  const what = [system, EVENTS[event]].filter(Boolean).join(' ');
  if (width === 'any') return `${what} of any sides`;
  if (event === 'promise_kept') return `${what} of ${partyNames(parties)} in this dossier`;
  const who = width === 'sides' ? partyNames(parties.map(sideOf).sort()) : 'other sides of this dossier';
  return `${what} of ${who} since ${since}`;
}

function saysOf(
  { event }: Question,
  { alike }: Histories,
  anywhere: AnyRate | null,
  { drawn }: RecordModels['usual'],
): string {
  const { own, alike: others } = drawn;
  const unit = event === 'promise_kept' ? 'promise' : 'pair';
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const wide = anywhere
    ? `${anywhere.events} in ${years(anywhere.exposure)} of the Korea dossier until ${anywhere.year}`
    : `${REFERENCE.vague.value} a year, since nothing that ships knows such an event then`;
  if (own.exposure === 0 && others.exposure === 0) return wide;
  const lent = `drawn with the weight of ${REFERENCE.wide.value} years to`;
  const counted = `${others.events} in ${years(others.exposure)} of ${count(alike.length, `other ${unit}`)}`;
  return [
    `${count(own.events, 'time')} in ${years(own.exposure)}`,
    ...(alike.length > 0 ? [`${lent} ${counted}`] : []),
    `${alike.length > 0 ? 'and these to' : lent} ${wide}`,
  ].join(', ');
}

const years = (count: number): string => `${count.toFixed(1)} years`;
