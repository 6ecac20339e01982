import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptFit, readSignalFits } from './fits-file.js';

const shipped = readFileSync('data/forecast/signals.jsonl', 'utf8');

describe('the fits that ship', () => {
  it('are those of the year of a day, or the last before it', () => {
    expect(readSignalFits(shipped, '2018-06-12')).toMatchObject({ year: 2018, dossier: 'korea' });
    expect(readSignalFits(shipped, '2999-01-01')?.year).toBeGreaterThan(2024);
    expect(readSignalFits(shipped, '1990-01-01')).toBeNull();
  });
  it('have a number for each signal', () => {
    const fits = readSignalFits(shipped, '2018-06-12');
    for (const { coefficients, means } of Object.values(fits?.events.leaders_meet ?? {}))
      expect([coefficients.length, means.length]).toEqual([fits?.signals.length, fits?.signals.length]);
  });
  it.each([
    ['no JSON', shipped.replaceAll('}', ')')],
    ['other signals', shipped.replaceAll('"silence"', '"noise"')],
    ['a weight above one', shipped.replaceAll(/"weight":[\d.]+/g, '"weight":2')],
  ])('refuses %s', (_, lines) =>
    expect(() => readSignalFits(lines, '2018-06-12')).toThrow('forecast-signals.mjs'),
  );
  it('are kept with four digits', () =>
    expect(keptFit({ year: 2000, weight: 0.123456, coefficients: [1 / 3], means: [2 / 3] })).toEqual({
      weight: 0.1235,
      coefficients: [0.3333],
      means: [0.6667],
    }));
});
