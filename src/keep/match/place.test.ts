import { describe, expect, it } from 'vitest';
import {
  isNamed,
  type PlacePath,
  placePath,
  type Togetherness,
  together,
  venueOf,
  venuesNamed,
} from './place.js';

describe('placePath', () => {
  it.each<[string | null, PlacePath]>([
    [null, []],
    ['Hanoi', ['VNM', 'hanoi']],
    ['Hanoi, Vietnam', ['VNM', 'hanoi']],
    ['the Metropole Hotel', ['VNM', 'metropole hotel']],
    ['UN headquarters', ['USA', 'new york', 'united nations headquarters']],
    ['Panmunjom Peace House', ['KOR', 'demilitarized zone', 'panmunjom', 'panmunjom peace house']],
    ['Commerce Department', ['USA', 'washington', 'commerce department']],
    ['Vietnam', ['VNM']],
    ['People’s Republic of China', ['CHN']],
    ['U.S.', ['USA']],
    ['Panmunjom', ['KOR', 'demilitarized zone', 'panmunjom']],
    ['DMZ', ['KOR', 'demilitarized zone']],
    ['Oval Office', ['USA', 'washington', 'oval office']],
    ['Sentosa', ['SGP', 'sentosa']],
    ['Southeast Asia', []],
    ['Woodside', ['woodside']],
  ])('%s is %j', (name, path) => expect(placePath(name)).toEqual(path));
});

describe('together', () => {
  it.each<[string, string, Togetherness]>([
    ['Hanoi', 'Hanoi', 'venue'],
    ['Hanoi', 'Vietnam', 'state'],
    ['Vietnam', 'Vietnam', 'state'],
    ['Singapore', 'Sentosa', 'venue'],
    ['Panmunjom', 'DMZ', 'venue'],
    ['Panmunjom', 'military demarcation line', 'venue'],
    ['Panmunjom', 'Joint Security Area', 'venue'],
    ['White House', 'Washington', 'venue'],
    ['Woodside', 'Woodside', 'venue'],
    ['Hanoi', 'Singapore', 'apart'],
    ['Hanoi', 'Southeast Asia', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(together(placePath(a), placePath(b))).toBe(expected);
    expect(together(placePath(b), placePath(a))).toBe(expected);
  });
});

describe('venueOf', () => {
  it.each([
    ['Hanoi', 'VNM/hanoi'],
    ['White House', 'USA/washington'],
    ['Vietnam', null],
    ['Sentosa', 'SGP'],
    ['Woodside', 'woodside'],
    ['Southeast Asia', null],
  ])('%s is at %s', (name, venue) => expect(venueOf(placePath(name))).toBe(venue));
});

describe('isNamed', () => {
  it.each([
    ['Hanoi', ['hanoi'], true],
    ['Panmunjom', ['panmunjom'], true],
    ['Camp David', ['camp'], false],
    ['Singapore', ['singapore'], true],
    ['Vietnam', ['vietnam'], false],
    ['Washington', ['washington'], false],
    ['Moscow', ['moscow'], true],
  ])('%s by %j: %s', (name, words, named) =>
    expect(isNamed(placePath(name), new Set(words), ['PRK', 'USA'])).toBe(named),
  );
});

describe('venuesNamed', () => {
  it('finds cities among words, but not the capitals of the parties', () =>
    expect(venuesNamed(['june', 'washington', 'singapore', 'geneva', 'vietnam'], ['PRK', 'USA'])).toEqual([
      'SGP',
      'CHE/geneva',
    ]));
});
