import { expect, it } from 'vitest';
import { cookieGone, cookieWith, secretIn } from './cookie.js';

const PLAIN = { port: 4100, isBehindTls: false };
const TLS = { port: 4100, isBehindTls: true };

it('gives a cookie that no script reads and no other site sends', () => {
  expect(cookieWith(PLAIN, 'abc')).toBe(
    'dragoman_4100=abc; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800',
  );
  expect(cookieWith(TLS, 'abc')).toBe(
    '__Host-dragoman_4100=abc; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800; Secure',
  );
});

it('takes it away again', () => expect(cookieGone(PLAIN)).toMatch(/^dragoman_4100=; .*Max-Age=0$/));

it('finds its own secret among others', () => {
  expect(secretIn('a=1; dragoman_4100=abc; dragoman_4101=def', PLAIN)).toBe('abc');
  expect(secretIn('__Host-dragoman_4100=abc', TLS)).toBe('abc');
  for (const header of [null, '', 'dragoman_4100=', 'dragoman_4101=abc', 'xdragoman_4100=abc'])
    expect(secretIn(header, PLAIN)).toBeNull();
  expect(secretIn('dragoman_4100=abc', TLS)).toBeNull();
});

it('takes none of two that differ', () => {
  expect(secretIn('dragoman_4100=abc; dragoman_4100=def', PLAIN)).toBeNull();
  expect(secretIn('dragoman_4100=abc; dragoman_4100=abc', PLAIN)).toBe('abc');
});
