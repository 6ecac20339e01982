import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, sqliteMatch } from './query.js';

describe('a query', () => {
  it('has words, phrases and what is excluded', () => {
    expect(parseQuery('treaty "night patrols" -oslo -"the lake"')).toEqual({
      all: ['treaty', 'night patrols'],
      none: ['oslo', 'the lake'],
    });
  });
  it('is of letters and digits alone', () => {
    expect(parseQuery('co-operate* N.A.T.O. "a; b"')).toEqual({
      all: ['co operate', 'N A T O', 'a b'],
      none: [],
    });
    expect(parseQuery('"open end').all).toEqual(['open', 'end']);
    expect(parseQuery('Þórðarson 서울').all).toEqual(['Þórðarson', '서울']);
  });
  it('must look for something', () => {
    for (const typed of ['', '  ', '🕊️', '-peace', '""', '*', '- -'])
      expect(() => parseQuery(typed), typed).toThrow('names no word to look for');
  });
  it('can be said to FTS5', () => {
    expect(sqliteMatch(parseQuery('a "b c"'))).toBe('"a" AND "b c"');
    expect(sqliteMatch(parseQuery('a -b -"c d"'))).toBe('("a") NOT ("b" OR "c d")');
  });
  it('never lets a mark of FTS5 through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { all, none } = parseQuery(`word ${typed}`);
        return [...all, ...none].every((part) => /^[\p{L}\p{N}\p{M} ]+$/u.test(part));
      }),
    );
  });
});
