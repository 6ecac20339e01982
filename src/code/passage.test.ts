import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { lower } from './discourse.js';
import { clauseAt, evidenceOf, sentenceEvidence } from './passage.js';

/** The clause around the first token that is `word`. */
function clause(text: string, word: string): string {
  const { d } = contextFor(text);
  const at =
    Array.from({ length: d.analysis.tokens.length }, (_, i) => i).find((i) => lower(d, i) === word) ?? 0;
  return evidenceOf(d, clauseAt(d, at)).quote;
}

describe('clauseAt', () => {
  it.each([
    ['The talks failed, but the truce held.', 'held', 'the truce held'],
    ['The talks failed; the truce held.', 'failed', 'The talks failed'],
    ['Iran said the talks failed and Israel rejoiced.', 'failed', 'Iran said the talks failed'],
    ['While Chad praised the deal, critics doubted it.', 'praised', 'Chad praised the deal'],
    ['Peru signed the accord, opening the border.', 'opening', 'opening the border'],
    ['We seek peace, trade, and justice.', 'seek', 'We seek peace, trade, and justice'],
    ['The U.S.-Japan alliance grew.', 'grew', 'The U.S.-Japan alliance grew'],
  ])('%s (%s)', (text, word, is) => expect(clause(text, word)).toBe(is));
});

describe('evidenceOf', () => {
  it('leaves out what only joins or closes', () => {
    const { d } = contextFor('It ended, though, with a deal.');
    expect(evidenceOf(d, { from: 2, to: d.analysis.tokens.length }).quote).toBe('with a deal');
  });
  it('leaves out a quotation mark without its partner', () => {
    const { d } = contextFor('“We want peace,” they said.');
    expect(evidenceOf(d, { from: 1, to: 6 }).quote).toBe('We want peace');
  });
  it('stays within 600 characters and within the text', () => {
    const { d } = contextFor(`Iran said that ${'very '.repeat(300)}much was done.`);
    const evidence = sentenceEvidence(d, 0);
    expect(evidence.quote.length).toBeLessThanOrEqual(600);
    expect(d.analysis.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
});
