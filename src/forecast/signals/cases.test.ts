import { describe, expect, it } from 'vitest';
import { meeting } from '../../../test/told-entries.js';
import { casesOf, happenedIn, lastDayOf, panelMonthOf, signalValues } from './cases.js';

const SIDES = ['ISL', 'NOR'];
const talks = meeting('t', SIDES, '2020-03-10', { level: 'leaders' });
const told = { last: 1460, happened: [[1445], []] };

describe('months of the panel', () => {
  it('begin with January 1900 and end on their last day', () => {
    expect(panelMonthOf('2020-02-15')).toBe(1441);
    expect(lastDayOf(1441)).toBe('2020-02-29');
  });
});

describe('what signals are learned from', () => {
  it('has the months in which it happened by the rule of the class', () => {
    const year = meeting('y', SIDES, '2021', { level: 'leaders' });
    expect(happenedIn([talks, year], 'leaders_meet', SIDES)).toEqual([1442]);
    expect(happenedIn([talks], 'leaders_meet', ['NOR', 'SWE'])).toEqual([]);
  });
  it('says of each month what came of it, and how likely it was', () => {
    const rows = [1441, 1442, 1444, 1445, 1458].map((month) => ({
      place: 0,
      month,
      values: [0],
      chance: 0.5,
    }));
    const cases = casesOf(rows, told, 3);
    expect(cases.map(({ label }) => label)).toEqual([0, 1, 1, 0, -1]);
    expect(cases.map(({ odds }) => odds)).toEqual([0, 0, 0, 0, 0]);
  });
  it('has a value for each signal', () => {
    const values = signalValues([talks], SIDES, '2024-01-01');
    expect(values.find(({ rule }) => rule.name === 'silence')?.signs).toHaveLength(1);
  });
});
