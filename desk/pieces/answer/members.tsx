import type { AskedAnswer } from 'dragoman/client';
import { withDates } from '../../../src/present/forecast/dated.js';
import { ChanceBar } from '../chance/chance-bar.js';
import { chance } from '../chance/words.js';
import { Section } from '../section.js';

/** What each model says, and how much it weighs; those with a weight first. */
export function Members({ answer: { interval, working } }: { readonly answer: AskedAnswer }) {
  const members = [...working.members].sort((a, b) => b.weight - a.weight);
  const top = Math.max(interval[1], ...members.map(({ probability }) => probability));
  return (
    <Section title="What the models say">
      <ul className="answer-steps">
        {members.map(({ name, probability, weight, says }) => (
          <li key={name}>
            <ChanceBar probability={probability} top={top} of={name} />
            <span className="figure">{chance(probability)}</span>
            <p>
              {name}{' '}
              <span className="small">
                {weight > 0 ? `weight ${Math.round(100 * weight)} %` : 'shown, no weight'} · {withDates(says)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
