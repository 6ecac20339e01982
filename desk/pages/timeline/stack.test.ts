import { expect, it } from 'vitest';
import { stackedRows } from './stack.js';

const rows = (stretches: [number, number][], most = 9) => [
  ...stackedRows(
    stretches.map((_, i) => i),
    stretches.map(([from]) => from),
    stretches.map(([, to]) => to),
    most,
    1,
  ),
];

it('lays stretches beside each other that do not meet', () => {
  expect(
    rows([
      [0, 10],
      [2, 4],
      [3, 9],
      [6, 8],
      [20, 30],
    ]),
  ).toEqual([0, 1, 2, 1, 0]);
});

it('shares the row that is free first where there are too few', () => {
  expect(
    rows(
      [
        [0, 10],
        [1, 5],
        [2, 9],
      ],
      2,
    ),
  ).toEqual([0, 1, 1]);
});
