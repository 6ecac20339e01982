import { dayOf } from '../../language/calendar.js';
import { type Answer, type Question, sideOf } from '../../record/index.js';
import { partyNames } from '../questions/index.js';
import { type Histories, YEAR } from '../reference/index.js';
import { lengthOf } from './record-members.js';
import { isOfRegister } from './register-model.js';

/** From so many log-odds on a step is told: less moves a chance of one in ten by less than one in a hundred. */
const TOLD = 0.1;

const HAPPENED: Readonly<Record<Question['event'], string>> = {
  leaders_meet: 'their leaders met',
  officials_meet: 'their officials met',
  agreement_signed: 'they reached an agreement',
  promise_kept: 'it was kept',
  test: 'weapons were tested',
  talks_break_off: 'talks were called off or broke off',
  pause_ends: 'they met',
};

/** What is tested, as many of them as there are. */
const TESTED: Readonly<Record<NonNullable<Question['system']>, string>> = {
  nuclear: 'nuclear weapons were tested',
  missile: 'missiles were tested',
  conventional: 'conventional weapons were tested',
  space: 'space launchers were tested',
  cyber: 'cyber weapons were tested',
  other: 'weapons were tested',
};

/** Why an answer is as it is, in a sentence or two: what the record counts, what that alone would say, and what moves it from there. */
export function inShort(
  question: Question,
  histories: Histories,
  working: Answer['working'],
  probability: number,
): string {
  const { reference } = working;
  const counted = histories.watched
    ? countedIn(question, histories)
    : `This dossier has not followed ${partyNames(question.parties.map(sideOf))} for a year.`;
  const chance = percent(reference.probability);
  const usual = isOfRegister(working)
    ? `A president meets the leader of any one country within such a time with ${chance}`
    : `How often such things happen gives ${chance}`;
  return `${counted} ${moves(working, usual, probability)}`;
}

function countedIn({ event, system }: Question, { own, alike }: Histories): string {
  if (event === 'promise_kept') {
    const kept = alike.filter(({ days }) => days.length > 0).length;
    return `Of ${alike.length} other promises ${kept} are told to be kept; this one has stood for ${lengthOf(own.to - own.from)}.`;
  }
  const years = Math.round((own.to - own.from) / YEAR);
  const last = own.days.at(-1);
  if (last === undefined) return `In the ${years} years that the record covers it never happened.`;
  const times = own.days.length === 1 ? 'once' : `${own.days.length} times`;
  const happened = event === 'test' && system ? TESTED[system] : HAPPENED[event];
  return `In the ${years} years that the record covers ${happened} ${times}, last on ${dayOf(last)}.`;
}

/** What leads from the reference class to the answer: the strongest step, where any is worth telling. */
function moves(working: Answer['working'], usual: string, said: number): string {
  const [most] = [...working.drivers].sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  if (!most || Math.abs(most.moved) < TOLD) return `${usual}, and nothing moves it far from there.`;
  const way = most.moved > 0 ? 'up' : 'down';
  return `${usual}; what moves it most, ${way}, is ${most.name}, and all together make it ${percent(said)}.`;
}

/** Below this share of a hundred a chance is told in tenths, as pages tell it. */
const FINE = 0.05;

const percent = (chance: number): string =>
  chance < 0.001 ? 'under 0.1 %' : `${(100 * chance).toFixed(chance < FINE ? 1 : 0)} %`;
