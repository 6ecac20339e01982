import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitOf, keptFit, readSignalFits } from './fits-file.js';

const shipped = readFileSync('data/forecast/signals.json', 'utf8');

describe('the fits that ship', () => {
  it('are fits of the signals of the table, for each year', () => {
    const fits = readSignalFits(shipped);
    expect(fitOf(fits, 'leaders_meet', 3, 2018)).toMatchObject({ year: 2018 });
    expect(fitOf(fits, 'test', 12, 2999)?.year).toBeGreaterThan(2024);
    expect(fitOf(fits, 'leaders_meet', 3, 1900)).toBeNull();
    for (const { coefficients, means } of fits.events.leaders_meet[3] ?? [])
      expect([coefficients.length, means.length]).toEqual([fits.signals.length, fits.signals.length]);
  });
  it.each([
    ['nothing', ''],
    ['other signals', shipped.replace('"silence"', '"noise"')],
    ['a weight above one', shipped.replace(/"weight":[\d.]+/, '"weight":2')],
  ])('refuses %s', (_, json) => expect(() => readSignalFits(json)).toThrow('forecast-signals.mjs'));
  it('are kept with four digits', () =>
    expect(keptFit({ year: 2000, weight: 0.123456, coefficients: [1 / 3], means: [2 / 3] })).toEqual({
      year: 2000,
      weight: 0.1235,
      coefficients: [0.3333],
      means: [0.6667],
    }));
});
