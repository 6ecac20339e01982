import { expect, it } from 'vitest';
import { drawPromises } from './draw-promises.js';
import { seenOf } from './draw-row.js';
import { drawn } from './drawn.js';
import type { Ending } from './promise-course.js';
import type { View } from './view.js';
import { viewOf } from './view-made.js';

function promise(ending: Ending, own: Partial<View> = {}): string {
  const made = viewOf([{ kind: 'commitment', date: '2018-06-12' }], own);
  const from = made.columns.from[0] ?? 0;
  const view = { ...made, columns: { ...made.columns, courses: [{ from, to: from + 100, ending }] } };
  const [row] = view.layout.rows;
  return row ? drawn((painter) => drawPromises(painter, view, seenOf(view, row))) : '';
}

it('runs from the day it was made to that of its end', () => {
  expect(promise('silent')).toMatch(/M298\.5 [\d.]+L398\.5 /);
});

it('ends each way in its own shape', () => {
  const endings: Ending[] = ['kept', 'broken', 'lapsed', 'overdue', 'open', 'silent'];
  expect(new Set(endings.map((ending) => promise(ending))).size).toBe(endings.length);
  expect(promise('overdue')).toContain('stroke-dasharray');
});

it('is not drawn before it was known', () => {
  expect(promise('kept', { knownBy: 17_000 })).not.toContain('<path');
});
