import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';

const gaps = [
  { time: 1, ended: true },
  { time: 2, ended: false },
  { time: 3, ended: true },
  { time: 4, ended: true },
];

describe('the product-limit curve', () => {
  it('multiplies the shares that went on', () =>
    expect(kaplanMeier(gaps).map(({ surviving }) => surviving)).toEqual([0.75, 0.375, 0]));
  it('has Greenwood’s error: at the first step that of a share', () =>
    expect(kaplanMeier(gaps)[0]?.standardError).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 12));
  it('holds between steps and is 1 before the first', () => {
    const curve = kaplanMeier(gaps);
    expect(survivalAt(curve, 2.5)).toMatchObject({ time: 2.5, surviving: 0.75 });
    expect(survivalAt(curve, 0.5)).toEqual({ time: 0.5, surviving: 1, standardError: 0, low: 1, high: 1 });
  });
});
