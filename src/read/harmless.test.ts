import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from './harmless.js';

const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('harmless', () => {
  it.each([
    ['a byte order mark at the start', '\uFEFFText', 'Text'],
    ['line ends of other systems', 'a\r\nb\rc\fd\u2028e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['escape sequences', 'a\x1B[31mb\x07\0c\x9Bd', 'a[31mbcd'],
    ['directional marks', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
    ['lone surrogates', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
  ])('makes %s harmless', (_, text, expected) => expect(harmless(text)).toBe(expected));

  it('leaves everything else as it is', () => {
    const text = 'Tab\tand space  and\u00A0NBSP, “quotes” — dash,\n\n\n한국어, 😀, e\u0301, soft\u00ADhyphen';
    expect(harmless(text)).toBe(text);
  });

  it('changes nothing the second time, and its result survives UTF-8', () => {
    fc.assert(
      fc.property(units, (text) => {
        const once = harmless(text);
        expect(harmless(once)).toBe(once);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(once))).toBe(
          once,
        );
        expect(once).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });
});
