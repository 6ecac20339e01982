import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnOf, panelFrom, readRegister } from '../src/forecast/index.js';
import { ROOT } from './house.js';

const register = readRegister(readFileSync(join(ROOT, 'data', 'forecast', 'register.csv'), 'utf8'));
const monthOf = (month: number): string =>
  `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

describe('the register that ships', () => {
  it('has the three meetings of Trump and Kim, none of which was in North Korea by the register’s own place', () =>
    expect(
      register.meetings.filter(({ country }) => country === 'PRK').map(({ month }) => monthOf(month)),
    ).toEqual(['2018-06', '2019-02', '2019-06']));
  it('ends in November 2024', () => expect(monthOf(register.last)).toBe('2024-11'));
  it('has North Korea at risk from the month after Albright’s trip', () =>
    expect(register.atRisk.find(({ country }) => country === 'PRK')?.from).toBe(100 * 12 + 10));
  it('knows each president since Truman', () =>
    expect(register.presidents.map(monthOf)).toContain('1974-08'));
  it('makes a panel: North Korea at the end of 2019', () => {
    const atRisk = register.atRisk.filter(({ country }) => country === 'PRK');
    const panel = panelFrom({ ...register, atRisk });
    const row = panel.month.indexOf(119 * 12 + 11);
    const cells = ['since', 'n12', 'n120', 'never', 'metpres', 'pten', 's36', 'y12'];
    expect(Object.fromEntries(cells.map((name) => [name, columnOf(panel, name)[row]]))).toEqual({
      since: 6,
      n12: 2,
      n120: 3,
      never: 0,
      metpres: 1,
      pten: 35,
      s36: 3,
      y12: 0,
    });
  });
});
