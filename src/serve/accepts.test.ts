import { describe, expect, it } from 'vitest';
import { acceptsGzip, isAmong } from './accepts.js';

describe('a mark that a caller has', () => {
  it.each([
    ['"a"', 'W/"a"'],
    ['W/"a"', '"a"'],
    ['"b", W/"a"', '"a"'],
    ['*', '"a"'],
  ])('%s is %s', (sent, etag) => expect(isAmong(sent, etag)).toBe(true));
  it.each([[null], ['"b"'], ['a'], ['']])('%j is another one', (sent) =>
    expect(isAmong(sent, '"a"')).toBe(false),
  );
});

it.each([
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['gzip;q=0', false],
  ['gzip;q=0.00', false],
  ['gzipped', false],
  ['', false],
])('a caller who accepts "%s" takes gzip: %s', (accepted, takes) =>
  expect(acceptsGzip(new Request('http://here.invalid/', { headers: { 'accept-encoding': accepted } }))).toBe(
    takes,
  ),
);
