import { describe, expect, it } from 'vitest';
import { matchFacts } from './facts.js';

describe('matchFacts', () => {
  it('joins rows of one fact, tightest of all', () =>
    expect(matchFacts(['talks/1'], ['visits/2', 'talks/1'])).toEqual({
      verdict: 'same',
      because: 'the table says so',
      fit: 5,
    }));

  it('keeps rows of one table apart', () =>
    expect(matchFacts(['talks/1'], ['talks/2'])?.verdict).toBe('different'));

  it.each([
    [['talks/1'], ['visits/1']],
    [['talks/1'], []],
    [[], []],
    [['facts/talks/1'], ['facts/visits/1']],
  ])('is silent on %j and %j', (a, b) => expect(matchFacts(a, b)).toBeNull());

  it('is silent where no facts are told', () => expect(matchFacts(undefined, undefined)).toBeNull());
});
