import { describe, expect, it } from 'vitest';
import type { Tally } from '../../keep/index.js';
import { penFor } from '../pen.js';
import { kindCounts, kindName, kindRows } from './kind-rows.js';

const tally = (kind: Tally['kind'], entries: number, verified: number): Tally => ({
  kind,
  year: 2020,
  status: null,
  level: null,
  change: null,
  system: null,
  entries,
  verified,
});
const COUNTS = kindCounts([tally('pause', 1, 1), tally('encounter', 3, 2), tally('encounter', 120, 110)]);

describe('entries by kind', () => {
  it('are summed in the order of the record', () =>
    expect(COUNTS).toEqual([
      { kind: 'encounter', entries: 123, unverified: 11 },
      { kind: 'pause', entries: 1, unverified: 0 },
    ]));
  it('say how many are not verified, where there is room', () => {
    expect(kindRows(COUNTS, penFor({ width: 80, colour: false }))).toEqual([
      '   123 encounters          11 not verified',
      '     1 pause',
    ]);
    expect(kindRows(COUNTS, penFor({ width: 30, colour: false }))).toEqual([
      '123 encounters',
      '  11 not verified',
      '     1 pause',
    ]);
    expect(kindRows(COUNTS, penFor({ width: 20, colour: false })).at(-1)).toBe('1 pause');
  });
});

it('calls one and several of a kind by their names', () =>
  expect([kindName('commitment'), kindName('commitment', 0), kindName('capability', 2)]).toEqual([
    'promise',
    'promises',
    'military steps',
  ]));
