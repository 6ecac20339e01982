import { dayOf } from '../../language/calendar.js';
import { type Answer, type Question, sideOf } from '../../record/index.js';
import { partyNames } from '../questions/index.js';
import { type Histories, YEAR } from '../reference/index.js';
import { lengthOf } from './record-members.js';

/** From so many log-odds on a step is told: less moves a chance of one in ten by less than one in a hundred. */
const TOLD = 0.1;

const HAPPENED: Readonly<Record<Question['event'], string>> = {
  leaders_meet: 'their leaders met',
  officials_meet: 'their officials met',
  agreement_signed: 'they reached an agreement',
  promise_kept: 'it was kept',
  test: 'it was tested',
  talks_break_off: 'talks were called off or broke off',
  pause_ends: 'they met',
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
  return `${counted} ${moves(working, reference.probability, probability)}`;
}

function countedIn({ event }: Question, { own, alike }: Histories): string {
  if (event === 'promise_kept') {
    const kept = alike.filter(({ days }) => days.length > 0).length;
    return `Of ${alike.length} other promises ${kept} are told to be kept; this one has stood for ${lengthOf(own.to - own.from)}.`;
  }
  const years = Math.round((own.to - own.from) / YEAR);
  const last = own.days.at(-1);
  if (last === undefined) return `In the ${years} years that the record covers it never happened.`;
  const times = own.days.length === 1 ? 'once' : `${own.days.length} times`;
  return `In the ${years} years that the record covers ${HAPPENED[event]} ${times}, last on ${dayOf(last)}.`;
}

/** What leads from the reference class to the answer: the strongest step, where any is worth telling. */
function moves({ drivers }: Answer['working'], usual: number, said: number): string {
  const [most] = [...drivers].sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  const chance = `How often such things happen gives ${percent(usual)}`;
  if (!most || Math.abs(most.moved) < TOLD) return `${chance}, and nothing moves it far from there.`;
  const way = most.moved > 0 ? 'up' : 'down';
  return `${chance}; what moves it most, ${way}, is ${most.name}, and all together make it ${percent(said)}.`;
}

/** Below this share of a hundred a chance is told in tenths, as pages tell it. */
const FINE = 0.05;

const percent = (chance: number): string =>
  chance < 0.001 ? 'under 0.1 %' : `${(100 * chance).toFixed(chance < FINE ? 1 : 0)} %`;
