import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { Item, isExact, UNKNOWN_NAME } from '../record/index.js';
import { codeDocument } from './index.js';

const words = fc.constantFrom(
  ...'Iran Chad Kim met said that “ ” " will not agree to sanctions talks in Oslo on May 4 2011 , ; : — - failed historic summit missiles troops the deal broke off'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((w) => w.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('codeDocument', () => {
  it('gives valid items with exact passages on any text, and never throws', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { items, notices } = codeDocument(analyze(text, '2020-06-15'), { id: 'any', title: null });
        expect(notices.filter(({ code }) => code !== UNKNOWN_NAME)).toEqual([]);
        for (const item of items) {
          expect(Item.safeParse(item).error).toBeUndefined();
          for (const evidence of item.evidence) expect(isExact(text, evidence)).toBe(true);
        }
      }),
      { numRuns: 150 },
    ));
  it('numbers items in the order of the text', () => {
    const { items } = codeDocument(analyze('Chad met Sudan in May 2011. Peru rejected the sanctions.'), {
      id: 'x',
      title: null,
    });
    expect(items.map((item) => item.id)).toEqual(items.map((_, i) => `x#${i + 1}`));
    const starts = items.map((item) => item.evidence[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  it('reads nothing out of nothing', () =>
    expect(codeDocument(analyze(''), { id: 'x', title: null }).items).toEqual([]));
});
