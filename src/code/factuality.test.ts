import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import { discourse, lower } from './discourse.js';
import { isNegated } from './factuality.js';

const negated = (text: string, word: string): boolean => {
  const d = discourse(analyze(text));
  const at =
    Array.from({ length: d.analysis.tokens.length }, (_, i) => i).find((i) => lower(d, i) === word) ?? -1;
  return isNegated(d, at);
};

describe('isNegated', () => {
  it.each([
    ['They did not agree.', 'agree', true],
    ["They didn't ever agree.", 'agree', true],
    ['They left without agreement.', 'agreement', true],
    ['They did not come, but agree now.', 'agree', false],
    ['It was not said that they agree.', 'agree', false],
    ['They agree.', 'agree', false],
    ['They failed to agree.', 'agree', true],
    ['They failed, and agree now.', 'agree', false],
  ])('%s', (text, word, is) => expect(negated(text, word)).toBe(is));
});
