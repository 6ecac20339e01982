import type { Item, PlacedReport } from 'dragoman/client';
import { expect, it } from 'vitest';
import { inOrder, passagesOf } from './passage.js';

const item = (id: string, ...places: readonly (readonly [number, number])[]): Pick<PlacedReport, 'item'> => ({
  item: {
    kind: 'statement',
    id,
    speaker: 'NOR',
    direct: true,
    hedged: false,
    confidence: 1,
    rules: [],
    evidence: places.map(([start, end]) => ({ start, end, quote: 'x'.repeat(end - start) })),
  } satisfies Item,
});

it('lays passages that overlap beneath each other, and the next one on top again', () => {
  const lanes = passagesOf([
    item('a', [0, 20]),
    item('b', [5, 30]),
    item('c', [10, 12]),
    item('d', [30, 40]),
  ]);
  expect(lanes.map(({ item: id, lane }) => [id, lane])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 0],
  ]);
});

it('never lays one outside the lines that there are', () => {
  const lanes = passagesOf(Array.from({ length: 9 }, (_, i) => item(`i${i}`, [i, 50])));
  expect(Math.max(...lanes.map(({ lane }) => lane))).toBe(3);
});

it('puts items into the order of the text by the first of their passages', () => {
  const reports = [item('late', [9, 12], [40, 50]), item('early', [60, 70], [2, 4])] as PlacedReport[];
  expect(inOrder(reports).map((report) => report.item.id)).toEqual(['early', 'late']);
});
