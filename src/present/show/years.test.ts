import { describe, expect, it } from 'vitest';
import type { Tally } from '../../keep/index.js';
import { penFor } from '../pen.js';
import { width } from '../width.js';
import { yearRows, yearsAsked, yearsOf } from './years.js';

const some = (year: number | null, entries: number, told: Partial<Tally>): Tally => ({
  kind: 'encounter',
  year,
  status: null,
  level: null,
  change: null,
  system: null,
  verified: entries,
  entries,
  ...told,
});
const met = (year: number, level: string, entries: number, status = 'held'): Tally =>
  some(year, entries, { level, status });
const tested = (year: number, system: string, entries: number): Tally =>
  some(year, entries, { kind: 'capability', change: 'test', system });

const TALLIES = [
  met(2018, 'leaders', 2),
  met(2018, 'officials', 3),
  met(2019, 'officials', 9, 'planned'),
  met(2020, 'ministers', 1),
  tested(2017, 'nuclear', 1),
  tested(2017, 'missile', 20),
  tested(2020, 'space', 2),
  some(null, 4, { kind: 'capability', change: 'test', system: 'missile' }),
];

describe('the years', () => {
  it('are all from the first to the last, with what was held and tested', () =>
    expect(yearsOf(TALLIES)).toEqual([
      { year: 2017, encounters: [0, 0, 0, 0], tests: [1, 20] },
      { year: 2018, encounters: [2, 0, 3, 0], tests: [0, 0] },
      { year: 2019, encounters: [0, 0, 0, 0], tests: [0, 0] },
      { year: 2020, encounters: [0, 1, 0, 0], tests: [0, 2] },
    ]));
  it('are none where nothing was', () => expect(yearsOf([])).toEqual([]));
  it('are all of a stretch that is asked for, but none to come', () => {
    const asked = yearsAsked({ from: '2016-05-01', to: '2030-01-01' }, '2021-06-30');
    expect(yearsOf(TALLIES, asked).map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021]);
    expect(yearsAsked({}, '2021-06-30')).toEqual({});
  });
  it('are drawn side by side, with numbers and a legend of what occurs', () => {
    const text = yearRows(yearsOf(TALLIES), penFor({ width: 80, colour: false })).map((row) => row.trimEnd());
    expect(text).toEqual([
      'encounters held: ◆ leaders, ● ministers, ○ officials',
      'tests: * nuclear, ▪ missiles and others',
      '2017 │                                     │ *▪▪▪▪▪▪▪▪▪▪▪▪▪▪▪▪▪▪▪▪ 21',
      '2018 │ ◆◆○○○ 5                             │',
      '2019 │                                     │',
      '2020 │ ● 1                                 │ ▪▪ 2',
    ]);
  });
  it('stand for several each where there is no room', () => {
    const text = yearRows(
      yearsOf([met(2018, 'officials', 55), met(2019, 'leaders', 1)]),
      penFor({ width: 40, colour: false }),
    );
    expect(text.join('\n')).toContain('a sign stands for 5');
    expect(text.join('\n')).toContain('2018 │ ○○○○○○○○○○○ 55 ');
    expect(text.join('\n')).toContain('2019 │ ◆ 1 ');
  });
  it.each([88, 60, 40, 30])('keep within %i columns', (columns) => {
    const many = [...TALLIES, met(2018, 'ministers', 123), tested(2018, 'missile', 456)];
    const rows = yearRows(yearsOf(many), penFor({ width: columns, colour: false }));
    expect(rows.filter((row) => width(row.trimEnd()) > columns)).toEqual([]);
  });
});
