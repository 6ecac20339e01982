import { expect, it } from 'vitest';
import { partyName, partyNames } from './party-names.js';

it('parties are named as people know them', () => {
  expect(partyNames(['PRK', 'USA:Donald Trump'])).toBe('North Korea and Donald Trump');
  expect(partyName('QQQ')).toBe('QQQ');
});
