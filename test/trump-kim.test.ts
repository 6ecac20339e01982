import { describe, expect, it } from 'vitest';
import { monthOf } from '../src/forecast/index.js';
import { meetingOdds, shippedRegister } from '../src/meeting-odds.js';
import { textOf } from './house.js';

const page = textOf('docs/trump-kim.md');
const register = shippedRegister();
/** The first two chances of each window in a row of the table of months: dyad rate and pool. */
const told = (month: string): string[] => {
  const row = page.split('\n').find((line) => new RegExp(`^\\| ${month}( \\(thin\\))? \\|`).test(line)) ?? '';
  const cells = row.split('|').map((cell) => cell.trim());
  return [2, 4, 6].flatMap((place) => (cells[place] ?? '').split(', ').slice(0, 2));
};
const percent = (p: number): string => `${(100 * p).toFixed(p < 0.0995 ? 1 : 0)} %`;

describe('the story of Trump and Kim', () => {
  it.each(['2018-01', '2018-06', '2019-02', '2019-07', '2024-12', '2025-12'])(
    'has the chances of %s as the program has them',
    (month) => {
      const { odds } = meetingOdds('PRK', monthOf(month) - 1, {}, register);
      const chances = odds.filter(({ horizon }) => horizon !== 6);
      expect(told(month)).toEqual(
        chances.flatMap(({ members, probability }) => [members.dyad, probability].map(percent)),
      );
    },
  );
  it('has every month of eight years, and marks those after the register', () => {
    expect(page.match(/^\| 20(?:1[89]|2[0-5])-\d\d(?: \(thin\))? \|/gm)).toHaveLength(96);
    expect(page.match(/^\| \d{4}-\d\d \(thin\) \|/gm)).toHaveLength(12);
  });
});
