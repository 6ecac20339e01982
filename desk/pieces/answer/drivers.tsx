import type { AskedAnswer } from 'dragoman/client';
import { withDates } from '../../../src/present/forecast/dated.js';
import { sayMoved, stepsTold, strongest } from '../../../src/present/forecast/moved.js';
import { ChanceBar } from '../chance/chance-bar.js';
import { SwayBar } from '../chance/sway-bar.js';
import { chance } from '../chance/words.js';
import { Section } from '../section.js';

/** From what usually happens to the answer, step by step in log-odds, which add up. */
export function Drivers({ answer: { probability, interval, working } }: { readonly answer: AskedAnswer }) {
  const { reference, drivers } = working;
  const most = strongest(drivers);
  const top = Math.max(interval[1], reference.probability);
  return (
    <Section title="What moves it">
      <p className="small prose">
        From what usually happens to the answer, in log-odds, which add up: to the left less likely, to the
        right more.
      </p>
      <ul className="answer-steps">
        <li>
          <ChanceBar probability={reference.probability} top={top} of="What usually happens" />
          <span className="figure">{chance(reference.probability)}</span>
          <p>
            <strong>What usually happens</strong>: {reference.name}.{' '}
            <span className="small">{withDates(reference.says)}.</span>
          </p>
        </li>
        {stepsTold(reference.probability, drivers).map(({ name, says, moved, without }) => (
          <li key={name}>
            <SwayBar moved={moved} most={most} />
            <span className="figure">{sayMoved(moved)}</span>
            <p>
              {name}{' '}
              <span className="small">
                {withDates(says)}
                {without !== null && `; without it ${without}`}
              </span>
            </p>
          </li>
        ))}
        <li>
          <ChanceBar probability={probability} interval={interval} top={top} of="All together" />
          <span className="figure">{chance(probability)}</span>
          <p>
            <strong>All together</strong>
          </p>
        </li>
      </ul>
    </Section>
  );
}
