import { describe, expect, it } from 'vitest';
import { COST, checkPassword, hashPassword, isOutdated, isPassword } from './password.js';

const WORDS = 'seven herons over the quay';
const CHEAP = { log2N: 4, r: 1, p: 1 };

describe('a password', () => {
  it('is known again, and no other is', async () => {
    const hashed = await hashPassword(WORDS, COST);
    expect(hashed).toMatch(/^scrypt\$15\$8\$3\$[\w+/]{22}==\$[\w+/]{43}=$/);
    expect(hashed).not.toContain('heron');
    expect(await isPassword(WORDS, hashed, COST)).toBe(true);
    for (const other of ['', `${WORDS} `]) expect(await isPassword(other, hashed, COST)).toBe(false);
  });
  it('is salted', async () =>
    expect(await hashPassword(WORDS, CHEAP)).not.toBe(await hashPassword(WORDS, CHEAP)));
  it('is the same however its letters are put together', async () =>
    expect(
      await isPassword('cafe\u0301 au bord', await hashPassword('caf\u00e9 au bord', CHEAP), CHEAP),
    ).toBe(true));
  it('of nobody is never right', async () => expect(await isPassword(WORDS, null, CHEAP)).toBe(false));
  it('hashed at another cost is known again, and is due to be hashed anew', async () => {
    const old = await hashPassword(WORDS, CHEAP);
    expect(await isPassword(WORDS, old, COST)).toBe(true);
    expect(isOutdated(old, COST)).toBe(true);
    expect(isOutdated(old, CHEAP)).toBe(false);
  });
});

describe('a new password', () => {
  it('may be any twelve characters', () => {
    for (const password of [WORDS, 'abcdabcdabcd', '合意に至らず次回へ持越し', '🐧🐟🦆🦢🦉🦜🦚🦩🐦🐤🐣🐥'])
      expect(() => checkPassword(password)).not.toThrow();
  });
  it.each([
    ['', 'fewer than 12'],
    ['elevenchars', 'fewer than 12'],
    ['e\u0301'.repeat(11), 'fewer than 12'],
    ['x'.repeat(50), 'repeats the same'],
    ['ab'.repeat(101), 'more than 200'],
  ])('is refused as %j without being told', (password, fault) => {
    expect(() => checkPassword(password)).toThrow(fault);
    if (password) expect(() => checkPassword(password)).not.toThrow(password);
  });
});
