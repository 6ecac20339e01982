import { expect, it } from 'vitest';
import { launch, placed } from './placed-made.js';
import { angleOf, farthest, reachWords } from './reaches.js';

it('takes the farthest of each class, the farthest class first', () => {
  const rows = [
    launch('Near', 300, 300),
    launch('Nearer', 200, 200),
    launch('Far', 8000, 10_000),
    launch('Middle', 1000, 1300),
    placed({}),
  ];
  expect(farthest(rows).map(({ reach }) => reach.model)).toEqual(['Far', 'Middle', 'Near']);
});

it('begins where the weapon was tested last', () => {
  const rows = [
    launch('Far', 900, 900, { name: 'Sohae', entry: 'old' }),
    launch('Far', 900, 900, { name: 'Sunan', entry: 'new' }),
  ];
  expect(farthest(rows).map(({ place, entry }) => [place, entry])).toEqual([['Sunan', 'new']]);
});

it('says what is estimated, and what was only seen', () => {
  const {
    reaches: [reach],
  } = launch('Far', 8000, 10_000);
  expect(reach && reachWords(reach)).toBe('Far: 8,000–10,000 km');
  expect(reach && reachWords({ ...reach, from: 800, to: 800, basis: 'flown' })).toBe('Far: at least 800 km');
});

it('measures on the globe', () => {
  expect(angleOf(10_007.5)).toBeCloseTo(90, 1);
  expect(angleOf(50_000)).toBeLessThan(180);
});
