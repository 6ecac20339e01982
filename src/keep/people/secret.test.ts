import { expect, it } from 'vitest';
import { digestOf, isSame, newSecret } from './secret.js';

it('makes secrets of 256 bits that may stand in a header', () => {
  const made = new Set(Array.from({ length: 100 }, newSecret));
  expect(made.size).toBe(100);
  for (const secret of made) {
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  }
});

it('keeps a digest that is SHA-256', () =>
  expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'));

it('compares secrets of any length', () => {
  expect(isSame('one', 'one')).toBe(true);
  for (const other of ['', 'on', 'One', 'one ', 'another']) expect(isSame('one', other)).toBe(false);
});
