import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.js';
import { frameAt, framesOf, isPredicate } from './frame.js';

const text = 'Norway refused to hold talks with Chad in Geneva on 4 May 2021.';
const analysis = analyze(text);
const words = (tokens: readonly number[]): string[] =>
  tokens.map((token) => analysis.tokens.forms[token] ?? '');
const at = (word: string): number => analysis.tokens.forms.indexOf(word);

describe('a frame', () => {
  it('says who does what with whom, when, where and how surely', () => {
    const frame = frameAt(analysis, at('refused'));
    expect([frame.lemma, words(frame.agents), words([frame.content])]).toEqual([
      'refuse',
      ['Norway'],
      ['hold'],
    ]);
    expect(frame.times.map((i) => analysis.times[i]?.value)).toEqual(['2021-05-04']);
    expect(frame.places.map((i) => analysis.places[i]?.name)).toEqual(['Geneva']);
    expect(frame.factuality).toEqual({ certainty: 'done', negated: false, sources: [] });
  });

  it('takes over what governs it', () => {
    const frame = frameAt(analysis, at('hold'));
    expect([words(frame.agents), words(frame.patients), frame.factuality.negated]).toEqual([
      ['Norway'],
      ['talks'],
      true,
    ]);
  });

  it('knows the parties of a noun', () => {
    const frame = frameAt(analysis, at('talks'));
    expect([words(frame.agents), words(frame.partners)]).toEqual([['Norway'], ['Chad']]);
  });

  it('is made for each predicate of a sentence', () => {
    const [sentence] = analysis.sentences;
    expect(sentence && framesOf(analysis, sentence).map(({ lemma }) => lemma)).toEqual([
      'refuse',
      'hold',
      'talk',
    ]);
    expect([isPredicate(analysis.trees, at('refused')), isPredicate(analysis.trees, at('Norway'))]).toEqual([
      true,
      false,
    ]);
  });
});
