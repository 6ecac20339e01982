import { expect, it } from 'vitest';
import { testsIn } from './labels.mjs';
import { testRow } from './test-row.mjs';

const tables = {
  types: { 'kn-25': { name: 'KN-25', type: 'SRBM' } },
  facilities: { hodo: { name: 'Hodo Peninsula' } },
};
const flown = (date: string) => ({
  date,
  missile: 'kn-25',
  facility: 'hodo',
  outcome: 'success',
  distance: '230',
});
const row = (event: string) => ({ event, listed: '2020-03-29', source: '', note: '' });

it('makes one row of what both lists have', () => {
  const [test] = testsIn({ event: 'Short-range Missile Launch' });
  const event = {
    day: '2020-03-29',
    test,
    rows: [row('Short-range Missile Launch')],
    flight: { day: '2020-03-29', isExact: true, flights: [flown('2020-03-28'), flown('2020-03-28')] },
  };
  expect(testRow(event, tables)).toEqual({
    id: 'prk-2020-03-29-missile',
    title: 'North Korea launches two KN-25 short-range missiles from Hodo Peninsula',
    summary:
      'On 29 March 2020 North Korea launched two KN-25 short-range missiles from Hodo Peninsula. Both flights are put down as successes. The longest distance given is 230 km.',
    actor: 'PRK',
    change: 'test',
    system: 'missile',
    when: '2020-03-29',
    where: 'Hodo Peninsula',
    count: 2,
    model: 'KN-25',
    result: 'success',
    form: 'missile launch',
    day_utc: '2020-03-28',
    day_local: '2020-03-29',
    source: 'https://github.com/stiles/north-korea-provocations https://github.com/nagix/nk-missile-tests',
    published: '2020-03-29',
    verified: 'yes',
    licence:
      'facts from CSIS Beyond Parallel by way of stiles/north-korea-provocations and CNS/NTI by way of nagix/nk-missile-tests; own words',
    note: '',
  });
});

it('makes a row of what CNS alone has', () =>
  expect(
    testRow(
      {
        day: null,
        test: null,
        rows: [],
        flight: { day: '2020-03-29', isExact: true, flights: [flown('2020-03-28')] },
      },
      tables,
    ),
  ).toMatchObject({ day_local: '', system: 'missile', source: 'https://github.com/nagix/nk-missile-tests' }));

it('makes a row of a test that is no launch', () => {
  const [test] = testsIn({ event: 'Rocket Engine Test' });
  expect(
    testRow({ day: '2020-03-29', test, rows: [row('Rocket Engine Test')], flight: null }, tables),
  ).toMatchObject({
    id: 'prk-2020-03-29-engine-test',
    change: 'advance',
    form: 'engine test',
    title: 'North Korea tests a rocket engine on the ground',
  });
});
