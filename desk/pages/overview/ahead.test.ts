import type { Entry } from 'dragoman/client';
import { expect, test } from 'vitest';
import { isAhead } from './ahead.js';

const encounter = (status: 'held' | 'planned' | 'proposed' | 'cancelled'): Entry['slots'] => ({
  kind: 'encounter',
  parties: ['FRA', 'ESP'],
  when: null,
  where: null,
  level: 'leaders',
  status,
  outcome: 'unstated',
});

test('what is planned or proposed lies ahead; what was held or called off does not', () =>
  expect(
    (['held', 'planned', 'proposed', 'cancelled'] as const).map((status) => isAhead(encounter(status))),
  ).toEqual([false, true, true, false]));
