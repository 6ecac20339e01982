import { expect, it } from 'vitest';
import { actorInProse } from '../../present/names.js';
import { partyName, partyNames } from './party-names.js';

it('parties are named as people know them', () => {
  expect(partyNames(['PRK', 'USA:Donald Trump'])).toBe('North Korea and Donald Trump');
  expect(partyName('QQQ')).toBe('QQQ');
});
it('parties take the article that they take on pages', () => {
  for (const ref of ['USA', 'GBR', 'PHL', 'NLD', 'PRK', 'RUS', 'CHN', 'ARE'])
    expect(partyName(ref).startsWith('the ')).toBe(actorInProse(ref).startsWith('the '));
});
