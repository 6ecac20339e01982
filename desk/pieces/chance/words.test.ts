import { describe, expect, test } from 'vitest';
import { chance, chanceWithin, interval } from './words.js';

/** A blank at which no line breaks, written as any other. */
const plain = (said: string): string => said.replaceAll('\u00a0', ' ');

describe('chances', () => {
  test('come with their doubt', () => expect(plain(chanceWithin(0.09, [0.04, 0.17]))).toBe('9 % (4–17 %)'));

  test('are finer where they are small', () =>
    expect(plain(chanceWithin(0.0204, [0.0138, 0.03]))).toBe('2 % (1.4–3 %)'));

  test('never part from their sign', () => expect(chance(0.5)).toBe('50\u00a0%'));

  test('say an end in words where it is too small for figures', () =>
    expect(plain(interval([0.0001, 0.02]))).toBe('under 0.1 % to 2 %'));

  test('are said once where both ends read the same', () =>
    expect(plain(interval([0.2, 0.2001]))).toBe('20 %'));
});
