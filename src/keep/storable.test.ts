import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStorable } from './storable.js';

const storable = (value: unknown): boolean => isStorable(JSON.stringify(value));

describe('what both stores can hold', () => {
  it('is no NUL and no half of a character, wherever it stands', () => {
    expect(storable('a\0b')).toBe(false);
    expect(storable({ deep: ['\ud83d'] })).toBe(false);
    expect(storable({ '\udc4a': 1 })).toBe(false);
    expect(storable('\\\0')).toBe(false);
  });
  it('is everything else', () => {
    expect(storable('👊 \u0001 \u202e é \\u0000 \\\\ud83d "')).toBe(true);
    expect(storable(null)).toBe(true);
  });
  it('agrees with what comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const isWhole = Buffer.from(text, 'utf8').toString('utf8') === text;
        return storable(text) === (isWhole && !text.includes('\0'));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\\', '\ud83d', '\udc4a', '\0', 'u0000', '"')), (parts) => {
        const text = parts.join('');
        const isWhole = Buffer.from(text, 'utf8').toString('utf8') === text;
        return storable(text) === (isWhole && !text.includes('\0'));
      }),
    );
  });
});
