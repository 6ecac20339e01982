import { expect, it } from 'vitest';
import { dayNumber } from '../../pieces/time/day-number.js';
import { markAt } from './hit.js';
import { xOf } from './view.js';
import { viewOf } from './view-made.js';

const view = viewOf([
  { id: 'singapore', level: 'leaders', date: '2018-06-12' },
  { id: 'spring', level: 'officials', date: '2018-03/2018-05', first: '2018-03-01', last: '2018-05-31' },
  { id: 'may', level: 'officials', date: '2018-05-27' },
]);
const [leaders, officials] = view.layout.rows;
const at = (day: string, y = 0, off = 0, seen = view) =>
  seen.columns.marks[markAt(seen, xOf(seen, dayNumber(day) + 0.5) + off, y)]?.id;

it('finds the mark under the pointer, and a little beside it', () => {
  expect(at('2018-06-12', leaders?.y)).toBe('singapore');
  expect(at('2018-06-12', leaders?.y, 12)).toBe('singapore');
  expect(at('2018-06-12', leaders?.y, 16)).toBeUndefined();
  expect(at('2018-06-12', officials?.y)).toBeUndefined();
});

it('takes a bar where no mark is nearer', () => {
  expect(at('2018-03-03', officials?.y)).toBe('spring');
  expect(at('2018-05-27', officials?.y)).toBe('may');
});

it('finds nothing that was not known', () => {
  const then = { ...view, knownBy: dayNumber('2018-01-01') };
  expect(at('2018-06-12', leaders?.y, 0, then)).toBeUndefined();
});
