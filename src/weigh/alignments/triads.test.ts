import { describe, expect, it } from 'vitest';
import type { Standing } from './balance.js';
import { triadsOf } from './triads.js';

const among = (ab: Standing, ac: Standing, bc: Standing) =>
  triadsOf(
    ['C', 'A', 'B'],
    new Map([
      ['A B', ab],
      ['A C', ac],
      ['B C', bc],
    ]),
  );

describe('three sides', () => {
  it.each([
    ['together', 'together', 'together', 'balanced'],
    ['together', 'apart', 'apart', 'balanced'],
    ['together', 'together', 'apart', 'unbalanced'],
    ['apart', 'apart', 'apart', 'weakly balanced'],
  ] as const)('%s, %s and %s are %s', (ab, ac, bc, balance) =>
    expect(among(ab, ac, bc)).toEqual({
      triads: [{ sides: ['A', 'B', 'C'], standings: [ab, ac, bc], balance }],
      unknown: 0,
    }),
  );
  it('are no triad where one pair stands between or is not told of', () => {
    expect(among('together', 'between', 'apart')).toEqual({ triads: [], unknown: 1 });
    expect(among('together', 'met', 'apart')).toEqual({ triads: [], unknown: 1 });
    expect(among('together', null, 'apart')).toEqual({ triads: [], unknown: 1 });
    expect(triadsOf(['A', 'B', 'C', 'D'], new Map())).toEqual({ triads: [], unknown: 4 });
  });
});
