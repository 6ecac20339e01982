import { describe, expect, it } from 'vitest';
import { inSentence, inWords, phraseOf, placesOf, weaponsOf, withArticle } from './weapons.mjs';

const types = {
  'kn-25': { name: 'KN-25', type: 'SRBM' },
  unha: { name: 'Unha', type: 'SLV' },
  unknown: { name: 'Unknown', type: 'Unknown' },
};
const facilities = {
  wonsan: { name: 'Wonsan Kalma International Airport' },
  samsok: { name: 'Samsok missle test site #2' },
  'west-sunan': { name: 'Wast Sunan' },
  hodo: { name: 'Hodo Peninsula' },
  unknown: { name: 'Unknown' },
};

it('says numbers, articles and lists', () => {
  expect([0, 2, 12, 18].map(inWords)).toEqual(['no', 'two', 'twelve', '18']);
  expect(['Unha', 'Nodong', 'anti-ship missile'].map(withArticle)).toEqual([
    'an Unha',
    'a Nodong',
    'an anti-ship missile',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inSentence)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('the weapons of some flights', () => {
  const flights = ['kn-25', 'unknown', 'kn-25'].map((missile) => ({ missile }));
  it('are counted by name, the nameless ones as what the other list calls them', () =>
    expect(weaponsOf(flights, types, 'medium-range missile')).toEqual([
      { name: 'KN-25', kind: 'short-range missile', count: 2 },
      { name: '', kind: 'medium-range missile', count: 1 },
    ]));
  it('are told in words', () => {
    expect(phraseOf(weaponsOf(flights, types, 'missile'))).toBe(
      'two KN-25 short-range missiles and one missile',
    );
    expect(phraseOf(weaponsOf([{ missile: 'unha' }], types, 'missile'))).toBe('an Unha rocket');
    expect(phraseOf(weaponsOf([{ missile: 'unknown' }], types, 'missile'))).toBe('a missile');
  });
});

it('sites go by the name of the place, each once', () =>
  expect(
    placesOf(
      ['wonsan', 'samsok', 'west-sunan', 'hodo', 'unknown', 'wonsan'].map((facility) => ({ facility })),
      facilities,
    ),
  ).toEqual(['Wonsan', 'Samsok', 'West Sunan', 'Hodo Peninsula']));
