import { expect, it } from 'vitest';
import { PEACE, SHIPS } from '../../../test/cod-meeting.js';
import type { Entry } from '../../record/index.js';
import { bargainsIn } from './bargains.js';

it('are agreements of exactly two sides, on arms where any promise is', () => {
  const sides = new Set(['NOR', 'ISL']);
  expect(bargainsIn(new Map([['plan', [SHIPS, PEACE]]]))).toEqual([{ sides, arms: true }]);
  expect(bargainsIn(new Map([['plan', [PEACE]]]))).toEqual([{ sides, arms: false }]);
});

it('are none where one side promises alone', () => {
  const alone = { ...SHIPS, slots: { ...SHIPS.slots, to: [] } } as Entry;
  expect(bargainsIn(new Map([['plan', [alone]]]))).toEqual([]);
});
