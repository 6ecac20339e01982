import { expect, it } from 'vitest';
import { measurePage } from '../../../test/measure-page.js';
import { meeting } from '../../../test/told-entries.js';
import { alignmentsOf } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { alignedPairRows } from './alignment-pairs.js';

const SIDES = ['NOR', 'ISL', 'FIN', 'SWE', 'DNK'];
/** Leaders of each two sides met in 2024, but those of Denmark and Sweden long ago. */
const entries = SIDES.flatMap((one, i) =>
  SIDES.slice(i + 1).map((other) => {
    const year = one === 'SWE' && other === 'DNK' ? 1990 : 2024;
    return meeting(`${one}${other}`, [one, other], `${year}-12-31`, { level: 'leaders' });
  }),
);
const options = { knownUntil: '2024-12-31', year: null, parties: SIDES, chosen: [], votes: [] };
const alignments = alignmentsOf(entries, options);
const text = alignedPairRows(
  alignments.pairs,
  { ...measurePage(entries), alignments },
  penFor({ width: 88, colour: false }),
)
  .join(' ')
  .replace(/\s+/g, ' ');

it('pairs tell what their balances are made of', () =>
  expect(text).toContain(
    'Denmark and Finland: +1.0, above nothing by meetings alone of it +1.0 of 1 meeting of leaders in 2024 31 December 2024: Finland and Denmark: met',
  ));
it('a year of which nothing is told points to the year of which most is', () => {
  const later = alignmentsOf(entries, { ...options, knownUntil: '2039-12-31' });
  const page = { ...measurePage(entries), alignments: later };
  expect(alignedPairRows(later.pairs, page, penFor({ width: 88, colour: false }))[0]).toBe(
    'Most was told of 2024: --year 2024',
  );
});
it('pairs beyond the first are counted, and those of which nothing new is told', () => {
  expect(text).toContain('and 1 more pair, with all passages: --json');
  expect(text).toContain('Of 1 pair nothing of 2024 is told, and what was told before has faded.');
});
