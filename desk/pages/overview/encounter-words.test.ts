import type { TimelineMark } from 'dragoman/client';
import { describe, expect, test } from 'vitest';
import { isAhead, newest, whenOf } from './encounter-words.js';

const mark = (given: Partial<TimelineMark>): TimelineMark => ({
  id: 'e',
  kind: 'encounter',
  title: 'They met',
  date: '2024-05-01',
  first: '2024-05-01',
  last: '2024-05-01',
  known: '2024-05-01',
  parties: ['FRA', 'ESP'],
  issue: null,
  sources: 1,
  reports: 1,
  outlets: [],
  confidence: 1,
  status: 'held',
  ...given,
});

describe('an encounter in a list', () => {
  test('lies ahead where it was planned or proposed', () =>
    expect(
      (['held', 'planned', 'proposed', 'cancelled'] as const).map((status) => isAhead({ status })),
    ).toEqual([false, true, true, false]));

  test('says when it was, or is to be', () =>
    expect(
      [
        mark({}),
        mark({ status: 'proposed', date: '2024-06' }),
        mark({ status: 'planned', date: null }),
        mark({ status: 'cancelled' }),
        mark({ date: null }),
      ].map(whenOf),
    ).toEqual([
      '1 May 2024',
      'Proposed for June 2024',
      'Planned, no day told',
      'Called off: 1 May 2024',
      'Day not told',
    ]));

  test('comes in the order of days, the last first', () => {
    const marks = [
      mark({ id: 'old', first: '2020-01-01' }),
      mark({ id: 'new' }),
      mark({ id: 'undated', first: null }),
    ];
    expect(newest(marks, 5).map(({ id }) => id)).toEqual(['new', 'old']);
    expect(newest(marks, 1).map(({ id }) => id)).toEqual(['new']);
  });
});
