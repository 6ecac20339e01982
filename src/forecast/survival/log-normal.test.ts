import { describe, expect, it } from 'vitest';
import { fitLogNormal, logNormalSurvival } from './log-normal.js';

const whole = [1, 2, 4, 8, 30].map((time) => ({ time, ended: true }));

describe('the log-normal fit', () => {
  it('is mean and deviation of the logarithms where nothing was cut off', () => {
    const logs = whole.map(({ time }) => Math.log(time));
    const mean = logs.reduce((a, b) => a + b) / logs.length;
    const fit = fitLogNormal(whole);
    expect(fit.intercept).toBeCloseTo(mean, 10);
    expect(fit.scale).toBeCloseTo(Math.sqrt(logs.reduce((a, b) => a + (b - mean) ** 2, 0) / logs.length), 10);
  });
  it('expects longer gaps where the longest was cut off', () => {
    const cut = whole.map((gap) => ({ ...gap, ended: gap.time < 30 }));
    expect(fitLogNormal(cut).intercept).toBeGreaterThan(fitLogNormal(whole).intercept);
  });
  it('leaves half waiting at its median', () => {
    const fit = fitLogNormal(whole);
    expect(logNormalSurvival(fit, Math.exp(fit.intercept))).toBeCloseTo(0.5, 12);
  });
});
