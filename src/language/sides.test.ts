import { describe, expect, it } from 'vitest';
import { draft } from './drafts.js';
import { compassOf } from './sides.js';

const draftsOf = (refs: string[]) => refs.map((ref) => draft({ from: 0, to: 1, type: 'state', refs: [ref] }));

describe('compassOf', () => {
  it.each<[string[], [string, string] | null]>([
    [
      ['PRK', 'KOR'],
      ['PRK', 'KOR'],
    ],
    [
      ['SDN', 'SSD'],
      ['SDN', 'SSD'],
    ],
    [
      ['SSD:Salva Kiir', 'SSD'],
      ['SDN', 'SSD'],
    ],
    [
      ['YEM:North Yemen', 'YEM:South Yemen'],
      ['YEM:North Yemen', 'YEM:South Yemen'],
    ],
    [
      ['NSA:Turkish Cypriots', 'CYP:Nicos Anastasiades'],
      ['NSA:Turkish Cypriots', 'CYP'],
    ],
    // Once is not enough, and Yemen today is neither.
    [['PRK'], null],
    [['YEM', 'YEM', 'YEM'], null],
    [['NSA:FARC', 'NSA:FARC', 'COL'], null],
    [
      ['PRK', 'KOR', 'SDN', 'SSD', 'SSD'],
      ['SDN', 'SSD'],
    ],
    [[], null],
  ])('%j', (refs, expected) => expect(compassOf(draftsOf(refs))).toEqual(expected));
  it('counts every actor of a mention', () =>
    expect(compassOf([draft({ from: 0, to: 1, type: 'group', refs: ['PRK', 'KOR'] })])).toEqual([
      'PRK',
      'KOR',
    ]));
});
