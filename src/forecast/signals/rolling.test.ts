import { describe, expect, it } from 'vitest';
import { decemberOf } from '../panel/panel.js';
import { logOdds } from '../scores/probability.js';
import type { SignalCase } from './learn.js';
import { rollSignals } from './rolling.js';

const first = decemberOf(1999);
/** Ten years in which a sign comes every other month and the event follows it. */
const cases = Array.from({ length: 120 }, (_, i): SignalCase => {
  const sign = i % 2;
  return { place: 0, month: first + i, values: [sign], odds: logOdds(0.5), label: sign };
});
const YEARS = { from: 2003, to: 2008 };

describe('signals as they would have been used', () => {
  const rolled = rollSignals(cases, 1, YEARS);
  it('are learned anew each year, and forecast the year ahead', () => {
    expect(rolled.fits.map(({ year }) => year)).toEqual([2003, 2004, 2005, 2006, 2007, 2008]);
    expect(rolled.forecasts).toHaveLength(72);
  });
  it('earn their weight on what they forecast before', () => {
    expect(rolled.fits[0]?.weight).toBe(0);
    expect(rolled.fits[2]?.weight).toBeGreaterThan(0.5);
  });
  it('know nothing of what came later', () => {
    const turned = cases.map((one) =>
      one.month + 3 > decemberOf(2004) ? { ...one, label: 1 - one.label } : one,
    );
    const [before, after] = [cases, turned].map((some) => rollSignals(some, 3, { from: 2003, to: 2005 }));
    expect(after?.fits).toEqual(before?.fits);
    expect(rollSignals(turned, 3, YEARS).fits.at(-1)).not.toEqual(rollSignals(cases, 3, YEARS).fits.at(-1));
  });
  it('forecast cases without an outcome, and learn nothing from them', () => {
    const open = cases.map((one) => (one.month >= decemberOf(2007) ? { ...one, label: -1 } : one));
    const rolledOpen = rollSignals(open, 1, YEARS);
    expect(rolledOpen.forecasts).toHaveLength(72);
    expect(rolledOpen.fits).toEqual(rolled.fits);
  });
});
