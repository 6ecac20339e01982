import { describe, expect, test } from 'vitest';
import { bandOf, type ChanceLine, endsOf, pathOf, planOf } from './plan.js';

const line: ChanceLine = {
  name: 'the program',
  look: 'program',
  isStepped: false,
  points: [
    { day: '2024-01-01', probability: 0.1, interval: [0.05, 0.2] },
    { day: '2024-01-11', probability: 0.2, interval: [0.1, 0.24] },
  ],
};
const plan = planOf([line], ['2024-01-01', '2024-01-11'], 700, 0);

describe('a picture of chances', () => {
  test('reaches as high as its intervals', () => expect(plan.steps.at(-1)).toBe(0.25));

  test('begins and ends with its days', () => {
    expect(plan.x('2024-01-01')).toBe(plan.left);
    expect(plan.x('2024-01-11')).toBe(plan.right);
  });

  test('draws a line from point to point', () =>
    expect(pathOf(line, '2024-01-11', plan)).toMatch(/^M44,[\d.]+L642,[\d.]+$/));

  test('draws steps on to the last day', () =>
    expect(pathOf({ ...line, isStepped: true }, '2024-01-11', plan)).toMatch(/^M44,[\d.]+H642V[\d.]+H642$/));

  test('closes the band', () => expect(bandOf(line, plan)).toMatch(/^M.*Z$/));

  test('draws no band where an interval is missing', () => {
    const [first] = line.points;
    const points = first ? [first, { day: '2024-01-05', probability: 0.1, interval: null }] : [];
    expect(bandOf({ ...line, points }, plan)).toBe('');
  });

  test('keeps labels apart and within', () => {
    const [a = 0, b = 0] = endsOf([0, 0.001], plan);
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(16);
    expect(Math.max(a, b)).toBeLessThanOrEqual(plan.bottom + 4);
  });

  test('leaves room for whose the lines are where there are several and it is wide', () => {
    const two = [line, { ...line, name: 'a forecaster with a name' }];
    const days = ['2024-01-01', '2024-01-11'] as const;
    expect(planOf(two, days, 700, 0).right).toBeLessThan(plan.right);
    expect(planOf(two, days, 390, 0).right).toBe(390 - (700 - plan.right));
  });

  test('stays drawable where there is no room', () =>
    expect(planOf([line], ['2024-01-01', '2024-01-01'], 10, 0).x('2024-01-01')).toBe(44));
});
