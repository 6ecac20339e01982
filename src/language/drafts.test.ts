import { describe, expect, it } from 'vitest';
import { draft } from './drafts.js';

const needed = { from: 2, to: 3, type: 'state', refs: ['SDN'] } as const;

describe('draft', () => {
  it('fills in what is usual', () =>
    expect(draft(needed)).toEqual({
      ...needed,
      level: 'unknown',
      office: null,
      plural: false,
      modifier: false,
      who: null,
      owners: [],
      asks: null,
    }));
  it('keeps what is said', () => {
    const said = {
      level: 'leader',
      office: 'president',
      plural: true,
      modifier: true,
      asks: 'pair',
    } as const;
    expect(draft({ ...needed, ...said })).toMatchObject(said);
  });
});
