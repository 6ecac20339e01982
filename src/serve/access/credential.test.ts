import { describe, expect, it } from 'vitest';
import { credentialOf, isFeedPath } from './credential.js';

const COOKIE = { port: 4100, isBehindTls: false };
const FEED = '/api/dossiers/korea/feed.atom';
const of = (path: string, headers: Record<string, string> = {}) =>
  credentialOf(new Request(`http://localhost:4100${path}`, { headers }), COOKIE);
const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });

describe('a call says who it comes from', () => {
  it('with a token', () =>
    expect(of('/api', { authorization: 'Bearer dgm_abc' })).toEqual({ kind: 'token', secret: 'dgm_abc' }));
  it('with a cookie', () =>
    expect(of('/api', { cookie: 'dragoman_4100=abc' })).toEqual({ kind: 'session', secret: 'abc' }));
  it('not at all', () => {
    expect(of('/api')).toEqual({ kind: 'none' });
    expect(of('/api?token=dgm_abc')).toEqual({ kind: 'none' });
  });
  it('to a feed with a password or in the address', () => {
    expect(of(FEED, basic('anybody:dgm_abc'))).toEqual({ kind: 'feed', secret: 'dgm_abc' });
    expect(of(`${FEED}?token=dgm_abc`)).toEqual({ kind: 'feed', secret: 'dgm_abc' });
  });
  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'Bearer a, Bearer b',
    'dgm_abc',
    `Bearer ${'a'.repeat(300)}`,
    'Digest x',
  ])('wrongly with %j, whatever the cookie says', (authorization) =>
    expect(of('/api', { authorization, cookie: 'dragoman_4100=abc' })).toEqual({ kind: 'wrong' }),
  );
  it('wrongly with a password where no feed is', () =>
    expect(of('/api', basic('a:dgm_abc'))).toEqual({ kind: 'wrong' }));
});

it('knows the paths of feeds', () => {
  for (const path of [FEED, '/api/dossiers/korea/feed.json']) expect(isFeedPath(path)).toBe(true);
  for (const path of [
    '/feed.atom',
    '/api/dossiers/korea',
    '/api/dossiers/feed.atom/log',
    '/api/dossiers/feed.json',
    '/api/dossiers/korea/entries/feed.json',
    `${FEED}/x`,
  ])
    expect(isFeedPath(path)).toBe(false);
});
