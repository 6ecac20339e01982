import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anywhere,
  beforeNames,
  beforeNumbers,
  isAbbreviation,
  isDotted,
  sentenceOpeners,
} from './abbreviations.js';

describe('isAbbreviation', () => {
  it.each(['mr', 'no', 'feb', 'u.s', 'p.m', 'etc', 'd.p.r.k'])('%s is one', (word) =>
    expect(isAbbreviation(word)).toBe(true),
  );
  it.each(['', 'talks', 'may', 'Mr', 'mr.', 'us', 'state.gov', '.'])('%j is none', (word) =>
    expect(isAbbreviation(word)).toBe(false),
  );
});

describe('isDotted', () => {
  const letters = fc.array(fc.constantFrom(...'abkpsu'), { minLength: 2, maxLength: 6 });

  it('takes single letters with full stops between them, and no others', () =>
    fc.assert(
      fc.property(letters, (parts) => {
        expect(isDotted(parts.join('.'))).toBe(true);
        expect(isDotted(parts.join(''))).toBe(false);
        expect(isDotted(`${parts.join('.')}.`)).toBe(false);
        expect(isDotted(`${parts.join('.')}ab`)).toBe(false);
      }),
    ));
});

describe('the lists', () => {
  const lists = [beforeNames, beforeNumbers, anywhere];

  it('hold lower-case words without their last full stop', () => {
    const all = [...lists, sentenceOpeners].flatMap((list) => [...list]);
    expect(all.filter((word) => !/^[a-z]+(?:\.[a-z])*$/.test(word))).toEqual([]);
  });

  it('say one thing of a word', () => {
    const all = lists.flatMap((list) => [...list]);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});
