import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.js';
import { lemma } from '../parse/index.js';
import { ATTITUDE_WORDS, ATTITUDES, attitudeOf, HEDGING_ADVERBS } from './attitudes.js';

describe('the words of attitude', () => {
  it.each(ATTITUDE_WORDS)('$attitude: $example', ({ attitude, example }) => {
    const { trees, tokens } = analyze(example);
    const found = tokens.forms.map((_, token) => ATTITUDES.get(lemma(trees, token)));
    expect(found).toContain(attitude);
  });

  it('are told with their particles', () => {
    const { trees, tokens } = analyze('Peru ruled out talks. The court ruled on them.');
    const ruled = tokens.lower.flatMap((word, token) => (word === 'ruled' ? [attitudeOf(trees, token)] : []));
    expect(ruled).toEqual(['denies', undefined]);
  });

  it('stand in one row each, the first that names them', () => {
    expect(ATTITUDES.get('demand')).toBe('wanted');
    expect(HEDGING_ADVERBS.has('reportedly')).toBe(true);
  });
});
