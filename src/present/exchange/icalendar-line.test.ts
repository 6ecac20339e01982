import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyLine, textValue } from './icalendar-line.js';

describe('a line', () => {
  it.each([
    ['SUMMARY', 'short', 'SUMMARY:short\r\n'],
    ['X', 'a'.repeat(73), `X:${'a'.repeat(73)}\r\n`],
    ['X', 'a'.repeat(74), `X:${'a'.repeat(73)}\r\n a\r\n`],
    ['X', `${'a'.repeat(72)}é`, `X:${'a'.repeat(72)}\r\n é\r\n`],
  ])('%s:%s', (name, value, folded) => expect(propertyLine(name, value)).toBe(folded));

  it('of any length has parts of at most 75 octets, and unfolds to itself', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', 'é', '漢', '😀'), { maxLength: 300 }), (characters) => {
        const folded = propertyLine('X', characters.join(''));
        const lines = folded.split('\r\n').slice(0, -1);
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => line !== line.replace(/\p{Surrogate}/gu, ''))).toEqual([]);
        expect(folded.replaceAll('\r\n ', '')).toBe(`X:${characters.join('')}\r\n`);
      }),
    ));
});

it.each([
  [['two words'], 'two words'],
  [['a; b, c\\d'], 'a\\; b\\, c\\\\d'],
  [['one', 'two'], 'one\\ntwo'],
  [['no\r\nbreak\u0007'], 'no break\ufffd'],
  [['keeps: "marks"'], 'keeps: "marks"'],
])('%j as text', (lines, value) => expect(textValue(...lines)).toBe(value));
