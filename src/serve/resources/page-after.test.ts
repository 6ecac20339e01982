import { describe, expect, it } from 'vitest';
import { pageAfter } from './page-after.js';

const page = (limit: number, after?: string) => pageAfter(['a', 'b', 'c'], (row) => row, { limit, after });

describe('a page of a list', () => {
  it('begins with the first row, and tells where the next one begins', () =>
    expect(page(2)).toEqual({ rows: ['a', 'b'], next: 'b' }));
  it('begins behind the row that is named, and ends with the last', () => {
    expect(page(2, 'b')).toEqual({ rows: ['c'], next: null });
    expect(page(1, 'a')).toEqual({ rows: ['b'], next: 'b' });
    expect(page(3)).toEqual({ rows: ['a', 'b', 'c'], next: null });
  });
  it('is empty behind the last row', () => expect(page(2, 'c')).toEqual({ rows: [], next: null }));
  it('refuses a row that is not there', () => expect(() => page(2, 'z')).toThrow('"z" is no place'));
});
