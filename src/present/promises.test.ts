import { expect, it } from 'vitest';
import { SAMPLE } from '../../test/sample-reading.js';
import type { Commitment } from '../record/index.js';
import { promiseEntry } from './promises.js';
import { citations } from './references.js';

const remains = SAMPLE.items.find(({ id }) => id === 'c2') as Commitment;
const entryOf = (promise: Commitment, asOf: string | null) =>
  promiseEntry(promise, SAMPLE.document.text, asOf, citations());

it('says who, what, towards whom, how specific and that its day has passed', () => {
  const entry = entryOf(remains, '2025-11-10');
  expect(entry.who).toBe('North Korea');
  expect(entry.what).toBe('prisoners and remains, towards the United States');
  expect(entry.state).toBe('pledged, due 31 July 2018, by the letter overdue since then');
  expect(entry.specificity).toBeGreaterThan(4);
  expect(entry.marks.map(({ says }) => says).join()).toContain('says how much');
  expect(entry.marks.flatMap(({ refs }) => refs)).not.toContain(entry.refs[0]);
});

it('tells what the document says became of it', () => {
  expect(entryOf({ ...remains, status: 'broken', deadline: null }, null).state).toBe(
    'broken, the document says',
  );
  expect(entryOf(remains, '2018-07-01').state).toBe('pledged, due 31 July 2018');
});
