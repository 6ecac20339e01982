import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { bindingEnd, isOwnText, promising } from './commitment-parties.js';
import { COMMITMENT_RULES, type CommitmentMeaning } from './commitment-rules.js';
import { clauseAt } from './passage.js';
import { compile, type Hit } from './rule.js';

const scan = compile(COMMITMENT_RULES);

/** The first promise of a text, and its context. */
function first(text: string) {
  const c = contextFor(text);
  const [hit] = scan(c.d, 0, c.d.analysis.tokens.length);
  if (!hit) throw new Error(`no promise in "${text}"`);
  return { c, hit };
}
const binds = (text: string): readonly string[] | undefined => {
  const { c, hit } = first(text);
  return promising(c, hit, clauseAt(c.d, hit.from))?.refs;
};
const word = (hit: Hit<CommitmentMeaning>, { d }: ReturnType<typeof contextFor>): string =>
  d.analysis.tokens.forms[bindingEnd(hit)] ?? '';

describe('who promises', () => {
  it.each([
    ['Chad agreed to open the border.', ['TCD']],
    ['Chad signed a peace accord with Sudan in 2010.', ['TCD', 'SDN']],
    ['The envoys praised the Greek-Turkish accord of May 1998.', ['GRC', 'TUR']],
    ['The truce concluded between Chad and Sudan holds.', ['TCD', 'SDN']],
    ['The accord, signed by Nepal and Bhutan in May, holds.', ['NPL', 'BTN']],
    ['Under the deal Norway must withdraw its troops.', ['NOR']],
  ])('%s', (text, refs) => expect(binds(text)).toEqual(refs));
});

describe('the words that bind', () => {
  it('end before what is promised', () => {
    const { c, hit } = first('Chad agreed to open the border.');
    expect(word(hit, c)).toBe('to');
  });
  it('are the sides’ own in a declaration', () => {
    expect(isOwnText(contextFor('We will sign. We reaffirm our aims. We agree to meet.'))).toBe(true);
    expect(isOwnText(contextFor('Chad signed, the minister said.'))).toBe(false);
  });
});
