import { expect, it } from 'vitest';
import { codGaps } from '../../../test/cod-gaps.js';
import { agoInWords, gapInWords } from './gap-words.js';

const { gaps } = codGaps();
const gap = gaps.find(({ issue }) => issue === 'territory');
if (!gap) throw new Error('no territory');

it.each([
  [null, null, 'not known'],
  [0, null, 'both have promised'],
  [5, 0, '5 of 8 steps apart, as a year before'],
  [5, 2, '5 of 8 steps apart, 2 wider than a year before'],
  [5, -1, '5 of 8 steps apart, 1 narrower than a year before'],
])('a gap of %s that moved by %s', (steps, moved, says) =>
  expect(gapInWords({ ...gap, gap: steps, moved })).toBe(says),
);

it('what was said today is said today', () => {
  const [stand] = gap.stands;
  if (!stand) throw new Error('no stand');
  expect(agoInWords({ ...stand, age: 0 })).toBe('12 May 2021, today');
});
