import { expect, it } from 'vitest';
import { PEACE, SHIPS } from '../../../test/cod-meeting.js';
import type { EntryOf } from '../basis.js';
import { fromStates } from './states.js';

const promises = [SHIPS, PEACE] as EntryOf<'commitment'>[];

it('shares the points of a state out over all promises, and counts those of which nothing is told', () => {
  expect(fromStates(promises, { from: '2021-05-11', to: '2022-01-01' })).toMatchObject({
    reasons: [
      { mark: 'kept', points: 40, says: '1 of 2 promises fulfilled', passages: [{ item: 'ships-i2' }] },
    ],
    silent: 1,
  });
  const { reasons, silent } = fromStates(promises, { from: '2021-05-11', to: '2023-01-01' });
  expect(reasons.map(({ mark, points }) => [mark, points])).toEqual([
    ['kept', 40],
    ['reversed', -40],
  ]);
  expect(silent).toBe(0);
});

it('tells nothing of no promises', () =>
  expect(fromStates([], { from: '2021-05-11', to: '2022-01-01' })).toEqual({ reasons: [], silent: 0 }));
