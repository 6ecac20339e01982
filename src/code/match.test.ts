import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { discourse } from './discourse.js';
import { LISTS } from './lists.js';
import { matchAt } from './match.js';
import { parsePattern } from './pattern.js';

/** The words that a pattern matches from the first token on where it matches, or null. */
function matched(source: string, text: string): string | null {
  const d = discourse(analyze(text, '2020-01-01'));
  const nodes = parsePattern(source, LISTS);
  for (let at = 0; at < d.analysis.tokens.length; at++) {
    const match = matchAt(d, nodes, at, d.analysis.tokens.length);
    if (match) return text.slice(d.analysis.tokens.starts[match.from], d.analysis.tokens.ends[match.to - 1]);
  }
  return null;
}

describe('matchAt', () => {
  it.each([
    ['~agree to', 'They agreed to leave.', 'agreed to'],
    ['~hold .. talks', 'They held two long talks.', 'held two long talks'],
    ['~hold .. talks', 'They held one two three four talks.', null],
    ['~hold .. talks', 'They held it; talks failed.', null],
    ['no? deal', 'There was a deal.', 'deal'],
    ['(ready|willing) to', 'He is willing to go.', 'willing to'],
    ['<actor> said', 'Kim Jong Un said so.', 'Kim Jong Un said'],
    ['<time>', 'They left in June 2018.', 'June 2018'],
  ])('%s in "%s"', (source, text, words) => expect(matched(source, text)).toBe(words));

  it('ends within the limit on any text', () => {
    const nodes = parsePattern('(a|a b|b)? ..9 (~hold ..9 @meeting|<actor>) ..9 x', LISTS);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'held', 'talks', 'Iran', ';', '.', 'x')), (words) => {
        const d = discourse(analyze(words.join(' ')));
        for (let at = 0; at < d.analysis.tokens.length; at++) {
          const match = matchAt(d, nodes, at, d.analysis.tokens.length);
          if (match) expect(match.to).toBeLessThanOrEqual(d.analysis.tokens.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
