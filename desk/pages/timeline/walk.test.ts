import { expect, it } from 'vitest';
import { dayNumber } from '../../pieces/time/day-number.js';
import { viewOf } from './view-made.js';
import { type Step, stepFrom } from './walk.js';

const marks = [
  { id: 'singapore', level: 'leaders', date: '2018-06-12' },
  { id: 'hanoi', level: 'leaders', date: '2019-02-27' },
  { id: 'march', level: 'officials', date: '2018-03-05', known: '2019-06-01' },
  { id: 'may', level: 'officials', date: '2018-05-27' },
  { id: 'october', level: 'officials', date: '2019-10-05' },
];

function walked(from: string, steps: Step[], knownBy = '2030-01-01'): string | undefined {
  const view = viewOf(marks, { knownBy: dayNumber(knownBy) });
  const begin = view.columns.marks.findIndex(({ id }) => id === from);
  const end = steps.reduce((place, step) => stepFrom(view, place, step), begin);
  return view.columns.marks[end]?.id;
}

it('goes along a row, and stays at its ends', () => {
  expect(walked('singapore', ['right'])).toBe('hanoi');
  expect(walked('singapore', ['right', 'right'])).toBe('hanoi');
  expect(walked('singapore', ['left'])).toBe('singapore');
});

it('goes to the nearest in time of the next row', () => {
  expect(walked('singapore', ['down'])).toBe('may');
  expect(walked('october', ['up'])).toBe('hanoi');
  expect(walked('singapore', ['up'])).toBe('singapore');
});

it('passes over what was not known', () => {
  expect(walked('may', ['left'])).toBe('march');
  expect(walked('may', ['left'], '2019-03-01')).toBe('may');
});

it('begins at the weightiest mark that is seen', () => {
  expect(walked('nowhere', ['right'])).toBe('singapore');
});
