import { describe, expect, it } from 'vitest';
import { holderOfOffice } from './holders.js';

describe('holderOfOffice', () => {
  it.each([
    ['USA', 'president', '2018-06-12', 'USA:Donald Trump'],
    ['USA', 'president', '2012-06-12', 'USA:Barack Obama'],
    ['USA', 'president', null, 'USA'],
    ['USA', 'juggler', '2018-06-12', 'USA'],
    ['XYZ', 'president', '2018-06-12', 'XYZ'],
  ])('%s, %s on %s', (state, office, day, ref) => expect(holderOfOffice(state, office, day)).toBe(ref));
});
