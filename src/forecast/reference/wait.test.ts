import { describe, expect, it } from 'vitest';
import { YEAR } from './constants.js';
import type { History } from './history.js';
import { waitAhead, waitsOf } from './wait.js';

const history = (years: number, ...ago: number[]): History => ({
  of: 'x',
  from: -years * YEAR,
  to: 0,
  days: ago.map((year) => -year * YEAR).sort((a, b) => a - b),
  entries: [],
});
/** Events in bursts: a month apart, then years of nothing. */
const bursts = history(
  30,
  ...[25, 15, 5].flatMap((year) => Array.from({ length: 8 }, (_, i) => year + i / 12)),
);
const steady = history(30, ...Array.from({ length: 30 }, (_, i) => i + 0.5));

describe('waits', () => {
  it('have a hazard that falls where events come in bursts, and none where they come evenly', () => {
    expect(waitsOf({ own: bursts, alike: [], watched: true }, 1, 0).shape).toBeLessThan(0.7);
    expect(waitsOf({ own: steady, alike: [], watched: true }, 1, 0).shape).toBeCloseTo(1);
    expect(waitsOf({ own: history(3), alike: [], watched: true }, 1, 0).shape).toBeCloseTo(0.7, 1);
  });
  it('are drawn to those of others', () => {
    const alone = waitsOf({ own: history(10), alike: [], watched: true }, 0.01, 0);
    const among = waitsOf({ own: history(10), alike: [steady, steady], watched: true }, 0.01, 0);
    expect(among.rate.events / among.rate.exposure).toBeGreaterThan(alone.rate.events / alone.rate.exposure);
  });
  it('use up less of a falling hazard the longer they have lasted', () => {
    const waits = { shape: 0.5, rate: { events: 1, exposure: 1 } };
    expect(waitAhead(waits, 0, 0, YEAR)).toBeCloseTo(1);
    expect(waitAhead(waits, 4 * YEAR, 0, YEAR)).toBeCloseTo(Math.sqrt(5) - 2);
    expect(waitAhead({ ...waits, shape: 1 }, 999, 0, YEAR)).toBeCloseTo(1);
    expect(waitAhead(waits, 100, 10, 30)).toBeCloseTo(
      waitAhead(waits, 100, 0, 30) - waitAhead(waits, 100, 0, 10),
    );
  });
});
