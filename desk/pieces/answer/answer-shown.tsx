import './answer.css';
import type { AskedAnswer } from 'dragoman/client';
import type { ReactNode } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { withDates } from '../../../src/present/forecast/dated.js';
import { chance, interval } from '../chance/words.js';
import { Section } from '../section.js';
import { Changes, Missing } from './changes.js';
import { Drivers } from './drivers.js';
import { Fan } from './fan.js';
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
      <div className={beside === undefined ? undefined : 'answer-halves'}>
        <Headline answer={answer} />
        {beside}
      </div>
      <Section title="The chance that it has happened by a day">
        <Fan answer={answer} />
      </Section>
      <Since answer={answer} />
      <Drivers answer={answer} />
      <Signals answer={answer} />
      <div className="answer-halves">
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
      <p className="answer-now">
        <strong>{chance(probability)}</strong> <span className="answer-ends">({interval(ends)})</span>{' '}
        <span className="small">as known on {sayDate(asOf)}; nine in ten such answers lie within</span>
      </p>
      <p>{withDates(says)}</p>
    </div>
  );
}
