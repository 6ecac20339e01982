import { describe, expect, it } from 'vitest';
import { cameFrom, changesNothing, refuseForeign, refuseForged } from './forgery.js';

const HOST = { host: 'localhost:4100' };
const OWN = { ...HOST, origin: 'http://localhost:4100' };
const SAME = { ...HOST, 'sec-fetch-site': 'same-origin' };
// `Host` is a header that a Request of fetch may not have, and one from a socket has.
const call = (told: Record<string, string>): Request =>
  ({ headers: new Headers(told) }) as unknown as Request;

describe('a call', () => {
  it.each([
    [OWN, 'own'],
    [SAME, 'own'],
    [{ ...OWN, ...SAME }, 'own'],
    [HOST, 'untold'],
    [{ ...OWN, 'sec-fetch-site': 'cross-site' }, 'foreign'],
    [{ ...SAME, origin: 'http://evil.example' }, 'foreign'],
    [{ ...HOST, origin: 'http://localhost:4101' }, 'foreign'],
    [{ ...HOST, origin: 'https://localhost:4100' }, 'foreign'],
    [{ ...HOST, origin: 'http://localhost:4100.evil.example' }, 'foreign'],
    [{ ...HOST, origin: 'null' }, 'foreign'],
    [{ ...HOST, 'sec-fetch-site': 'same-site' }, 'foreign'],
    [{ ...HOST, 'sec-fetch-site': 'none' }, 'foreign'],
  ])('with %j is %s', (told, expected) => expect(cameFrom(call(told), false)).toBe(expected));
  it('comes by TLS where TLS stands before us', () => {
    expect(cameFrom(call({ ...HOST, origin: 'https://localhost:4100' }), true)).toBe('own');
    expect(cameFrom(call(OWN), true)).toBe('foreign');
  });
});

describe('a change with a cookie', () => {
  const change = (told: Record<string, string>) => () => refuseForged(call(told), 'word', false);
  it('passes from our own page, with the word of its session', () =>
    expect(change({ ...OWN, 'x-csrf-token': 'word' })).not.toThrow());
  it.each([
    { ...OWN },
    { ...OWN, 'x-csrf-token': '' },
    { ...OWN, 'x-csrf-token': 'wor' },
    { ...OWN, 'x-csrf-token': 'other' },
    { ...HOST, 'x-csrf-token': 'word' },
    { ...HOST, origin: 'http://evil.example', 'x-csrf-token': 'word' },
  ])('is refused with %j', (told) => expect(change(told)).toThrow(/^A change with a cookie/));
});

it('takes a log-in from our own page and from a program, and from no other page', () => {
  for (const told of [OWN, SAME, HOST]) expect(() => refuseForeign(call(told), false)).not.toThrow();
  expect(() => refuseForeign(call({ ...HOST, origin: 'http://evil.example' }), false)).toThrow(
    'another site',
  );
});

it('knows what changes nothing', () => {
  expect(['GET', 'HEAD', 'OPTIONS'].every(changesNothing)).toBe(true);
  expect(['POST', 'PUT', 'DELETE', 'PATCH', 'get'].some(changesNothing)).toBe(false);
});
