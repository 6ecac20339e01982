import type { AskedAnswer } from 'dragoman/client';
import { withDates } from '../../../src/present/forecast/dated.js';
import { chance } from '../chance/words.js';
import { Section } from '../section.js';

/** What the answer would be if one thing were otherwise. */
export function Changes({ answer: { working } }: { readonly answer: AskedAnswer }) {
  if (working.changes.length === 0) return null;
  return (
    <Section title="What would change it">
      <ul className="answer-what-if">
        {working.changes.map(({ if: says, probability }) => (
          <li key={says}>
            <span className="figure">{chance(probability)}</span> if {withDates(says)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the answer does not know. */
export function Missing({ answer: { working } }: { readonly answer: AskedAnswer }) {
  if (working.missing.length === 0) return null;
  return (
    <Section title="What is not known">
      <ul className="rows prose">
        {working.missing.map((says) => (
          <li key={says}>{withDates(says)}</li>
        ))}
      </ul>
    </Section>
  );
}
