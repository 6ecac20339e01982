import { expect, it } from 'vitest';
import { launchesByYear, yearTable } from './by-year.mjs';

const row = (when: string, day_local: string, day_utc: string, form = 'missile launch') => ({
  when,
  day_local,
  day_utc,
  form,
});
const years = launchesByYear([
  row('2020-03-29', '', '2020-03-28'),
  row('2019-05-09~', '2019-05-09', '2019-05-09'),
  row('2019-12-07', '2019-12-07', '', 'engine test'),
  row('2020-04-14', '2020-04-14', '', 'satellite launch'),
  row('2020-05-01', '', ''),
]);

it('counts launches by year and list', () =>
  expect(years).toEqual([
    { year: '2019', csis: 1, cns: 1, both: 1, csisOnly: 0, cnsOnly: 0, other: 0, ours: 1 },
    { year: '2020', csis: 1, cns: 1, both: 0, csisOnly: 1, cnsOnly: 1, other: 1, ours: 3 },
  ]));

it('prints them with their sums', () =>
  expect(yearTable(years).trimEnd().split('\n').at(-1)).toBe('| all | 2 | 2 | 1 | 1 | 1 | 1 | 4 |'));
