import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { compile, type Rule } from './rule.js';

const rule = (id: string, match: string, unless?: string): Rule<null> => ({
  id,
  match,
  means: null,
  because: '',
  example: '',
  ...(unless ? { unless } : {}),
});
const ids = (rules: readonly Rule<null>[], text: string) => {
  const { d } = contextFor(text);
  return compile(rules)(d, 0, d.analysis.tokens.length).map((hit) => hit.rule.id);
};

describe('compile', () => {
  it('finds rules in the order of the text', () =>
    expect(ids([rule('b', 'road'), rule('a', 'open')], 'They open the road.')).toEqual(['a', 'b']));
  it('lets the longer of two that overlap stay', () =>
    expect(ids([rule('short', 'peace'), rule('long', 'peace treaty')], 'A peace treaty.')).toEqual(['long']));
  it('lets the first of two that are as long stay', () =>
    expect(ids([rule('one', 'peace'), rule('two', '(peace|war)')], 'Peace.')).toEqual(['one']));
  it('drops a rule whose "unless" stands in the sentence', () =>
    expect(ids([rule('a', 'peace', 'never')], 'There was never peace.')).toEqual([]));
});
