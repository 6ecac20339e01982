import { describe, expect, it } from 'vitest';
import { analyze } from '../language/index.js';
import {
  discourse,
  isDash,
  lower,
  mentionOver,
  quotationsOver,
  quoteOver,
  sentenceOf,
  textOf,
  within,
} from './discourse.js';

const text = 'Iran called it “a trick” — again. “We are tired of all these games,” Chad said.';
const d = discourse(analyze(text, '2020-06-15'));
const at = (word: string) =>
  Array.from({ length: d.analysis.tokens.length }, (_, i) => i).find((i) => lower(d, i) === word) ?? -1;

describe('discourse', () => {
  it('knows what stands over a token', () => {
    expect(mentionOver(d, 0)?.refs).toEqual(['IRN']);
    expect(mentionOver(d, at('called'))).toBeUndefined();
  });
  it('takes a quoted phrase for words of the sentence, a quoted sentence for speech', () => {
    expect(quoteOver(d, at('trick'))).toBeUndefined();
    expect(quoteOver(d, at('tired'))).toBeDefined();
    expect(quotationsOver(d, 0, d.analysis.tokens.length)).toHaveLength(2);
  });
  it('finds the sentence of a token', () =>
    expect(textOf(d, sentenceOf(d, at('again')) ?? { start: 0, end: 0 })).toContain('Iran called'));
  it('tells a dash from a hyphen', () => {
    const dash = Array.from({ length: d.analysis.tokens.length }, (_, i) => i).filter((i) => isDash(d, i));
    expect(dash.map((i) => d.analysis.tokens.forms[i])).toEqual(['—']);
  });
  it('never takes the United States for a pronoun', () => {
    const us = discourse(analyze('The US told us so.', '2020-06-15'));
    expect([lower(us, 1), lower(us, 3)]).toEqual(['u.s.', 'us']);
  });
  it('finds what lies within a span', () =>
    expect(within(d.analysis.sentences, { start: 0, end: 40 })).toHaveLength(1));
});
