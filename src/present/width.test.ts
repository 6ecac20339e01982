import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safe, width, wrap } from './width.js';

describe('width', () => {
  it.each([
    ['plain', 5],
    ['Kim Jong-un’s', 13],
    ['e\u0301te\u0301', 3],
    ['金正恩', 6],
    ['김정은', 6],
    ['ﾊﾝ', 2],
    ['👩‍🚀', 2],
    ['🇰🇵', 2],
    ['a\u200bb', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

describe('safe', () => {
  it('flattens white space and shows what steers a terminal', () => {
    expect(safe('a\n\tb \u00a0c')).toBe('a b c');
    expect(safe('\u001b[31mred\u009b0m\u202eabc\ud800')).toBe('�[31mred�0m�abc�');
    expect(safe('👩‍🚀 é 金')).toBe('👩‍🚀 é 金');
  });
});

describe('wrap', () => {
  it('breaks between words, and within a word that is wider than the line', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('金正恩金正恩', 5)).toEqual(['金正', '恩金', '正恩']);
  });

  it('loses nothing and never exceeds the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 4, max: 40 }),
        (raw, columns) => {
          const text = safe(raw);
          const lines = wrap(text, columns);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  it('is quick on a text of one word', () => {
    const before = performance.now();
    expect(wrap('x'.repeat(200_000), 80)).toHaveLength(2500);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
