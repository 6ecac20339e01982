import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passage } from '../../record/index.js';
import { codePointsOf } from './code-points.js';
import { selectorsOf } from './selectors.js';

const within = (text: string) => ({ text, codePoints: codePointsOf(text) });

describe('the selectors of a passage', () => {
  it('count code points and quote what stands around', () => {
    const text = '🕊🕊 Envoys met in Oslo 😀 and went home.';
    const at = text.indexOf('Oslo');
    expect(selectorsOf(passage(text, at, at + 7), within(text))).toEqual([
      { type: 'TextPositionSelector', start: 17, end: 23 },
      {
        type: 'TextQuoteSelector',
        exact: 'Oslo 😀',
        prefix: '🕊🕊 Envoys met in ',
        suffix: ' and went home.',
      },
    ]);
  });

  it('are the words alone where the text is not there', () =>
    expect(selectorsOf({ start: 3, end: 7, quote: 'Oslo' }, null)).toEqual([
      { type: 'TextQuoteSelector', exact: 'Oslo' },
    ]));

  it('find the same words in any text, and cut no character', () => {
    const characters = fc.array(fc.constantFrom('a', ' ', '😀', '\u202e', 'é'), {
      minLength: 80,
      maxLength: 120,
    });
    fc.assert(
      fc.property(characters, fc.nat(79), fc.nat(79), (all, one, other) => {
        const text = all.join('');
        const start = all.slice(0, Math.min(one, other)).join('').length;
        const end = all.slice(0, Math.max(one, other) + 1).join('').length;
        const [position, quote] = selectorsOf(passage(text, start, end), within(text)) as [
          { start: number; end: number },
          { exact: string; prefix: string; suffix: string },
        ];
        const points = [...text];
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
        expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(quote.prefix + quote.suffix)).toBe(false);
        expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(33);
      }),
    );
  });
});
