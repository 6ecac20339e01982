import { expect, test } from 'vitest';
import { tableOf } from './table.js';

test('the table tells chances in percent, and events between them', () => {
  const points = [
    { day: '2024-01-01', probability: 0.1234, interval: [0.1, 0.2] as const },
    { day: '2024-03-01', probability: 0.2, interval: null },
  ];
  const lines = [{ name: 'the program', look: 'program' as const, isStepped: false, points }];
  expect(tableOf(lines, [{ day: '2024-02-01', entry: 'e', title: 'A letter' }]).rows).toEqual([
    ['2024-01-01', 'the program', 12.34, 10, 20],
    ['2024-02-01', 'A letter', null, null, null],
    ['2024-03-01', 'the program', 20, null, null],
  ]);
});
