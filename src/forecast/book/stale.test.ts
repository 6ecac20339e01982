import { describe, expect, it } from 'vitest';
import { kept } from '../../../test/forecast-book.js';
import { ageOf, freshUntil } from './stale.js';

const from = kept({ day: '2022-01-01' });

describe('a forecast is out of date', () => {
  it.each([
    ['2022-03-31', '2022-01-30', 5, false],
    ['2022-12-31', '2022-01-31', 5, false],
    ['2022-12-31', '2022-02-01', 5, true],
    ['2022-12-31', '2022-02-01', 0, false],
    ['2022-01-31', '2022-01-11', 1, false],
    ['2022-01-31', '2022-01-12', 1, true],
  ])('for a window until %s on %s with %i entries since: %j', (to, today, moved, isStale) =>
    expect(ageOf(from, { to }, today, moved)).toMatchObject({ moved, isStale }),
  );

  it('not before a month or a third of its time has gone', () => {
    expect(freshUntil(from, { to: '2022-01-31' })).toBe(10);
    expect(freshUntil(from, { to: '2023-01-01' })).toBe(30);
    expect(freshUntil(from, { to: '2021-01-01' })).toBe(0);
  });
});
