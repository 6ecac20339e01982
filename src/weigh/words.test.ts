import { describe, expect, it } from 'vitest';
import { anyOf, firstMatch } from './words.js';

const text = 'No bank shall ban it. A ban, they said; communiqué.';
const all = [{ start: 0, end: text.length }];
const first = (words: string) => firstMatch(text, all, anyOf(words));

describe('firstMatch', () => {
  it('finds whole words, whatever their case', () => {
    expect(first('ban')).toEqual({ start: 14, end: 17, quote: 'ban' });
    expect(first('NO')).toMatchObject({ start: 0 });
    expect(first('communiqu')).toBeNull();
    expect(first('communiqu[eé]')).toMatchObject({ quote: 'communiqué' });
  });

  it('takes a list', () => {
    expect(first('nothing, they  said, bank')).toMatchObject({ quote: 'bank' });
  });

  it('is quick on a long word made of beginnings', () => {
    const hostile = 'signed-'.repeat(100_000);
    const before = performance.now();
    expect(
      firstMatch(hostile, [{ start: 0, end: hostile.length }], anyOf('signed (?:\\S+ ){0,5}treaty')),
    ).toBeNull();
    expect(
      firstMatch(hostile, [{ start: 0, end: hostile.length }], anyOf('signed\\S* (?:\\S+ ){0,5}treaty')),
    ).toBeNull();
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('looks at the stretches in their order and stays within them', () => {
    expect(
      firstMatch(
        text,
        [
          { start: 22, end: 51 },
          { start: 0, end: 21 },
        ],
        anyOf('ban'),
      ),
    ).toMatchObject({ start: 24 });
    expect(firstMatch(text, [{ start: 0, end: 10 }], anyOf('ban'))).toBeNull();
  });
});
