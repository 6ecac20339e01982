import { describe, expect, it } from 'vitest';
import { calibrationError, calibrationOf } from './calibration.js';

const p = [0.05, 0.08, 0.12, 0.95, 1];
const y = [0, 1, 0, 1, 1];

describe('calibration', () => {
  const bins = calibrationOf(p, y);
  it('puts each forecast into one of ten bins, 1 into the last', () => {
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[0]).toMatchObject({ from: 0, to: 0.1, events: 1, observed: 0.5 });
  });
  it('leaves an empty bin without a share', () =>
    expect(bins[3]).toMatchObject({ count: 0, forecast: null, observed: null }));
  it('errs by the mean gap between said and seen', () =>
    expect(calibrationError(bins)).toBeCloseTo((2 * 0.435 + 0.12 + 2 * 0.025) / 5, 12));
  it('takes other edges', () =>
    expect(calibrationOf(p, y, [0, 0.5, 1]).map(({ count }) => count)).toEqual([3, 2]));
});
