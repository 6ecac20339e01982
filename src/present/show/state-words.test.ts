import { describe, expect, it } from 'vitest';
import { statesInWords } from './state-words.js';

describe('how promises stand', () => {
  it.each([
    [5, { reversed: 1, fulfilled: 2 }, '5 promises: 2 fulfilled and 1 reversed; of 2 nothing is told'],
    [3, { partial: 1, started: 1, lapsed: 1 }, '3 promises: 1 fulfilled in part, 1 started and 1 lapsed'],
    [1, { unverifiable: 1 }, '1 promise: 1 cannot be verified'],
    [2, {}, '2 promises; what became of them is not told'],
  ])('%i promises, %j', (promises, states, words) => expect(statesInWords(promises, states)).toBe(words));
});
