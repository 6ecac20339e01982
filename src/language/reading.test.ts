import { describe, expect, it } from 'vitest';
import { elementsOf, readingOf } from '../../test/named.js';
import { holderAt, isAfter, rebelsOf, yearsOf } from './reading.js';

describe('yearsOf', () => {
  it.each<[string, [number, number][]]>([
    [
      'In 1993 they met. In 2003 they met.',
      [
        [0, 1993],
        [1, 2003],
      ],
    ],
    // Two years in one sentence are none, the same year twice is one.
    ['In 1993 and 1995 they met.', [[0, 0]]],
    ['In 1993, yes, 1993.', [[0, 1993]]],
    ['Some 1944 tons, 2040 men, 19 ships.', []],
    ['They met.', []],
  ])('%s', (text, expected) => expect([...yearsOf(elementsOf(text))]).toEqual(expected));
});

describe('holderAt', () => {
  it.each([
    ['They met.', '2018-07-01', 'ARM', 'premier', 'ARM:Nikol Pashinyan'],
    ['They met.', null, 'ARM', 'premier', 'ARM'],
    ['In 2003 they met.', '2018-07-01', 'USA', 'president', 'USA:George W. Bush'],
    ['In 2003 they met.', null, 'USA', 'president', 'USA:George W. Bush'],
    // The office changed hands in that year.
    ['In 2001 they met.', '2018-07-01', 'USA', 'president', 'USA'],
    ['In 1993 and 1995 they met.', '2018-07-01', 'USA', 'president', 'USA'],
    // In the year of publication it is the day of publication that counts.
    ['In 2018 they met.', '2018-07-01', 'ARM', 'premier', 'ARM:Nikol Pashinyan'],
    // Of a year to come nobody knows it.
    ['In 2030 they meet.', '2018-07-01', 'AZE', 'president', 'AZE'],
    ['They met.', '2018-07-01', 'XYZ', 'president', 'XYZ'],
  ])('%s %s %s %s', (text, day, side, office, ref) =>
    expect(holderAt(readingOf(text, day), side, office, 0)).toBe(ref),
  );
});

describe('isAfter', () => {
  it.each([
    ['They met.', '2018-07-01', true],
    ['They met.', '1991-12-26', false],
    ['They met.', null, false],
    ['In 1986 they met.', '2018-07-01', false],
    ['In 1992 they met.', null, true],
  ])('%s %s', (text, day, expected) => expect(isAfter(readingOf(text, day), 0, '1991-12-26')).toBe(expected));
});

describe('rebelsOf', () => {
  it.each([
    ['SSD', 'NSA:South Sudanese rebels'],
    ['COL', 'NSA:Colombian rebels'],
    ['NSA:FARC', 'NSA:FARC'],
  ])('%s', (side, ref) => expect(rebelsOf(readingOf(''), side)).toBe(ref));
});
