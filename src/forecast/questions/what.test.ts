import { describe, expect, it } from 'vitest';
import { ASKINGS, isConditional, isNegated, whatOf } from './what.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z'-]+|\d+/g) ?? [];

describe('what a sentence asks about', () => {
  it.each(ASKINGS)('is $event for "$example"', ({ event, example }) => {
    const found = whatOf(wordsOf(example), true)?.event;
    expect(found).toBe(event === 'meeting' ? 'leaders_meet' : event);
  });
  it('is a meeting of leaders where the words or the people say so', () => {
    expect(whatOf(wordsOf('a summit of the two'), false)?.event).toBe('leaders_meet');
    expect(whatOf(wordsOf('they meet'), true)?.event).toBe('leaders_meet');
    expect(whatOf(wordsOf('they meet'), false)?.event).toBe('officials_meet');
  });
  it('is a test of what is named', () => {
    const systemOf = (text: string) => whatOf(wordsOf(text), false)?.system;
    expect(systemOf('test a nuclear weapon')).toBe('nuclear');
    expect(systemOf('launch a nuclear-capable missile')).toBe('missile');
    expect(systemOf('launch a satellite')).toBe('space');
    expect(systemOf('test a weapon')).toBeNull();
  });
  it('is nothing without words for it', () => expect(whatOf(wordsOf('it rains'), true)).toBeNull());
  it('is turned round by a negation', () => {
    expect(isNegated(['will', 'they', 'not', 'meet'])).toBe(true);
    expect(isNegated(['will', 'they', 'meet'])).toBe(false);
  });
  it('may hang on a condition', () => {
    expect(isConditional(wordsOf('if they meet, will they sign'))).toBe(true);
    expect(isConditional(wordsOf('will they sign'))).toBe(false);
  });
});
