import type { AskedAnswer } from 'dragoman/client';
import { onDate, sayDate } from '../../../src/present/dates.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { Section } from '../section.js';

/** Of an answer for a day in the past: what happened, which is no part of it. */
export function Since({ answer: { since, asOf, question } }: { readonly answer: AskedAnswer }) {
  if (since === null) return null;
  const { outcome, day, items } = since;
  return (
    <Section title="What happened">
      <p className="small">
        Known today, and no part of the answer, which knew what was known on {sayDate(asOf)}.
      </p>
      <p>
        {outcome === 'yes'
          ? `It happened${day === null ? '' : ` ${onDate(day)}`}.`
          : `It did not happen by ${sayDate(day ?? question.to)}, as far as the record knows.`}
        {items.map((item, i) => (
          <span key={item}>
            {' '}
            <RestsOn entry={item}>{i === 0 ? 'The words that say so' : `more words (${i + 1})`}</RestsOn>
          </span>
        ))}
      </p>
    </Section>
  );
}
