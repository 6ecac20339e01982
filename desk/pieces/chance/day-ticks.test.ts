import { describe, expect, test } from 'vitest';
import { dayTicks } from './day-ticks.js';

describe('days below a picture', () => {
  test('are firsts of months with the year where it changes', () => {
    const ticks = dayTicks('2024-11-15', '2025-08-20', 10);
    expect(ticks.map(({ says, year }) => `${says} ${year}`.trim())).toEqual([
      'Dec 2024',
      'Jan 2025',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'June',
      'July',
      'Aug',
    ]);
  });

  test('are fewer where there is less room', () =>
    expect(dayTicks('2024-11-15', '2026-11-20', 5).map(({ day }) => day)).toEqual([
      '2025-01-01',
      '2025-07-01',
      '2026-01-01',
      '2026-07-01',
    ]));

  test('are days within two months', () =>
    expect(dayTicks('2024-12-25', '2025-01-04', 3).map(({ says, year }) => `${says} ${year}`.trim())).toEqual(
      ['25 Dec 2024', '30 Dec', '4 Jan 2025'],
    ));

  test('are one where there is only one day', () =>
    expect(dayTicks('2024-12-25', '2024-12-25', 5).map(({ says }) => says)).toEqual(['25 Dec']));
});
