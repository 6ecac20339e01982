import { expect, it } from 'vitest';
import { ownerKey } from './owner-key.js';

it('is made of secrets that differ, and that end when it is renewed', () => {
  const key = ownerKey('berta');
  const before = [key.token, key.cookie, key.csrf];
  expect(new Set(before).size).toBe(3);
  expect(key.opens(key.token)).toBe(true);
  for (const other of ['', key.cookie, key.csrf, `${key.token} `]) expect(key.opens(other)).toBe(false);
  key.renew();
  expect(key.token).toBe(before[0]);
  expect(before).not.toContain(key.cookie);
  expect(before).not.toContain(key.csrf);
});

it('gives tickets that open once, and for a minute', () => {
  let now = 0;
  const key = ownerKey('berta', () => now);
  const [first, second] = [key.ticket(), key.ticket()];
  expect(key.opens(first)).toBe(true);
  expect(key.opens(first)).toBe(false);
  now = 60_000;
  expect(key.opens(second)).toBe(false);
  expect(key.opens(key.token)).toBe(true);
});
