import './answer.css';
import type { AskedAnswer } from 'dragoman/client';
import type { ReactNode } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { ChanceChart } from '../chance/chance-chart.js';
import { chance, chanceWithin, interval } from '../chance/words.js';
import { Section } from '../section.js';
import { Changes, Missing } from './changes.js';
import { Drivers } from './drivers.js';
import { Members } from './members.js';
import { Signals } from './signals.js';
import { Since } from './since.js';

interface Props {
  readonly answer: AskedAnswer;
  /** Beside the number: how the question was read. */
  readonly beside?: ReactNode;
}

/** All that an answer was made of, from the number down to the words of the record. */
export function AnswerShown({ answer, beside }: Props) {
  return (
    <div className="answer">
      <div className={beside === undefined ? undefined : 'halves'}>
        <Headline answer={answer} />
        {beside}
      </div>
      <Fan answer={answer} />
      <Since answer={answer} />
      <Drivers answer={answer} />
      <Signals answer={answer} />
      <div className="halves">
        <Changes answer={answer} />
        <Missing answer={answer} />
      </div>
      <Members answer={answer} />
    </div>
  );
}

/** The number with its doubt, and in a sentence what made it. */
function Headline({ answer: { probability, interval: ends, says, asOf } }: { readonly answer: AskedAnswer }) {
  return (
    <div className="prose answer-head">
      <p className="figure-now">
        <strong>{chance(probability)}</strong>{' '}
        <span className="small">
          nine in ten such answers: {interval(ends)} · as known on {sayDate(asOf)}
        </span>
      </p>
      <p>{withDates(says)}</p>
    </div>
  );
}

/** The chance that it has happened by a day, up to the end of the window. */
function Fan({ answer: { question, asOf, working } }: { readonly answer: AskedAnswer }) {
  const { course } = working;
  const [half, last] = [course[Math.floor(course.length / 2)], course.at(-1)];
  if (!half || !last || course.length < 2) return null;
  const points = course.map(({ day, probability, interval: [low, high] }) => {
    return { day, probability, interval: [low, high] as const };
  });
  const line = { name: 'the program', look: 'program' as const, isStepped: false, points };
  const says = `By when it has happened, if the window ended there: ${chanceWithin(half.probability, half.interval)} by ${sayDate(half.day)}, ${chanceWithin(last.probability, last.interval)} by ${sayDate(last.day)}. The band holds nine in ten such answers.`;
  return (
    <Section title="The chance that it has happened by a day">
      <ChanceChart lines={[line]} from={asOf} to={last.day} says={says} file={`${question.id}-by-day`} />
    </Section>
  );
}
