import { expect, it } from 'vitest';
import { dayNumber } from '../../pieces/time/day-number.js';
import { launch, placed } from './placed-made.js';
import { countsOf, entriesIn, placesOf } from './places.js';

const geneva = { name: 'Geneva', latitude: 46.2, longitude: 6.15 };

it('gathers what happened at one place, and calls it as most do', () => {
  const [hanoi, swiss] = placesOf([
    placed(geneva),
    placed({ name: 'Hanoi' }),
    placed({ name: 'the capital' }),
    placed({ name: 'Hanoi', kind: 'statement' }),
    launch('Far', 900, 1000),
  ]);
  expect([hanoi?.name, hanoi && countsOf(hanoi)]).toEqual(['Hanoi', '2 encounters, 1 test, 1 other event']);
  expect([swiss?.name, swiss && countsOf(swiss)]).toEqual(['Geneva', '1 encounter']);
});

it('takes what lies in a span, both its days included', () => {
  const rows = ['2018-06-11', '2018-06-12', '2018-06-13', '2018-06-14'].map((first) => placed({ first }));
  const span = { from: dayNumber('2018-06-12'), to: dayNumber('2018-06-14') };
  expect(entriesIn([...rows, placed({})], span).map(({ first }) => first)).toEqual([
    '2018-06-12',
    '2018-06-13',
    null,
  ]);
});
