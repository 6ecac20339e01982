import { expect, it } from 'vitest';
import type { MarkTold } from '../../pieces/marks/mark-made.js';
import { drawDays, drawDensity, drawMarks, isCrowded, seenOf } from './draw-row.js';
import { drawn } from './drawn.js';
import type { View } from './view.js';
import { viewOf } from './view-made.js';

function firstRow(marks: readonly MarkTold[], own: Partial<View> = {}) {
  const view = viewOf(marks, own);
  const [row] = view.layout.rows;
  if (!row) throw new Error('no row');
  return { view, seen: seenOf(view, row) };
}
const day = (count: number) => new Date(Date.UTC(2018, 0, 1 + count)).toISOString().slice(0, 10);
const many = Array.from({ length: 700 }, (_, count) => ({ kind: 'statement', date: day(count) }));

it('counts where there are too many to be told apart', () => {
  const { view, seen } = firstRow(many);
  expect([isCrowded(view, seen), isCrowded(view, firstRow(many.slice(0, 100)).seen)]).toEqual([true, false]);
  const bars = drawn((painter) => drawDensity(painter, view, seen)).match(/h3v/g)?.length ?? 0;
  expect(bars).toBeGreaterThan(170);
});

it('shows the days that a mark may mean: dashed where they are not sure, none of a single day', () => {
  const days = (date: string, first: string, last: string) => {
    const { view, seen } = firstRow([{ level: 'officials', date, first, last }]);
    const picture = drawn((painter) => drawDays(painter, view, seen));
    return [picture.includes('stroke-dasharray'), picture.includes('opacity')];
  };
  expect(days('2018-06', '2018-06-01', '2018-06-30')).toEqual([true, false]);
  expect(days('2018-06-01/2018-06-30', '2018-06-01', '2018-06-30')).toEqual([false, true]);
  expect(days('2018-06-12', '2018-06-12', '2018-06-12')).toEqual([false, false]);
});

it('draws what was known, paler what no source verifies, and two on one spot once', () => {
  const talks = { level: 'officials', status: 'planned', date: '2018-06-12', known: '2018-06-12' };
  const rings = (marks: MarkTold[], own: Partial<View> = {}) => {
    const { view, seen } = firstRow(marks, own);
    return drawn((painter) => drawMarks(painter, view, seen));
  };
  expect(rings([talks, talks]).match(/M/g)).toHaveLength(1);
  expect(rings([talks], { knownBy: 17_000 })).not.toContain('<path');
  expect(rings([{ ...talks, level: 'ministers', sources: 0 }])).not.toBe(
    rings([{ ...talks, level: 'ministers' }]),
  );
});
