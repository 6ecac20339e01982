import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { type Discourse, lower } from './discourse.js';
import { actorsWithin, listedAfter, objectOf, subjectOf } from './roles.js';

const tokenOf = (d: Discourse, word: string): number =>
  Array.from({ length: d.analysis.tokens.length }, (_, i) => i).find((i) => lower(d, i) === word) ?? -1;

describe('subjectOf', () => {
  const subject = (text: string, word: string) => {
    const { d } = contextFor(text);
    return subjectOf(d, tokenOf(d, word))?.refs ?? null;
  };
  it.each([
    ['Chad signed the deal.', 'signed', ['TCD']],
    ['Chad and Sudan signed the deal.', 'signed', ['TCD', 'SDN']],
    ['After talks with Sudan, Chad signed the deal.', 'signed', ['TCD']],
    ['Peru, Chile and Brazil signed the deal.', 'signed', ['PER', 'CHL', 'BRA']],
    ['The pact with Sudan, which Chad signed, holds.', 'signed', ['TCD']],
    ['Nobody signed the deal.', 'signed', null],
  ])('%s', (text, word, refs) => expect(subject(text, word)).toEqual(refs));

  it('does not reach over quotation marks', () =>
    expect(subject('“Iran has agreed to this at last,” Chad announced.', 'announced')).toEqual(['TCD']));
});

describe('objectOf', () => {
  it('takes the sides that stand side by side', () => {
    const { d } = contextFor('Chad met Sudan and Libya in May.');
    expect(objectOf(d, tokenOf(d, 'met') + 1, d.analysis.tokens.length)?.refs).toEqual(['SDN', 'LBY']);
  });
  it('is null where nobody stands', () => {
    const { d } = contextFor('Chad met nobody.');
    expect(objectOf(d, 2, d.analysis.tokens.length)).toBeNull();
  });
});

describe('listedAfter', () => {
  it.each([
    ['Chad met Sudan and Libya in May.', ['LBY']],
    ['Chad met Sudan, Libya and Egypt in May.', ['LBY', 'EGY']],
    ['Chad met Sudan, Libya agreed.', []],
    ['Chad met Sudan, and Libya left.', []],
  ])('%s', (text, refs) => {
    const { d } = contextFor(text);
    const found = listedAfter(d, tokenOf(d, 'sudan'), d.analysis.tokens.length);
    expect(found.flatMap((mention) => mention.refs)).toEqual(refs);
  });
});

describe('actorsWithin', () => {
  it('names each once, in order, and no place', () => {
    const { d } = contextFor('The Singapore summit of Peru and Chile pleased Peru.');
    expect(actorsWithin(d, 0, d.analysis.tokens.length)).toEqual(['PER', 'CHL']);
  });
});
