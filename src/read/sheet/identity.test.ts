import { describe, expect, it } from 'vitest';
import { factOf, sourcesIn } from './identity.js';

describe('factOf', () => {
  it.each([
    ['', 'encounters', 'first', 'encounters/first'],
    ['', 'encounters', null, null],
    ['encounters/first', 'agreements', 'text-1', 'encounters/first'],
    ['Encounters / First Meeting', 'agreements', null, 'encounters/first-meeting'],
    ['facts/talks/first', 'agreements', null, 'facts/talks/first'],
    ['first', 'agreements', 'text-1', null],
    ['encounters/', 'agreements', 'text-1', null],
  ])('of cell %j in %s with id %j is %j', (cell, table, id, fact) =>
    expect(factOf(cell, table, id)).toBe(fact),
  );
});

describe('sourcesIn', () => {
  it.each([
    ['', []],
    ['https://a.example/1', ['https://a.example/1']],
    ['https://a.example/1 https://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['https://a.example/1; https://a.example/1', ['https://a.example/1']],
    ['digest:12 Morning Paper', ['digest:12', 'Morning Paper']],
  ])('%j names %j', (cell, sources) => expect(sourcesIn(cell)).toEqual(sources));
});
