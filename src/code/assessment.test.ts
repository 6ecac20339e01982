import { describe, expect, it } from 'vitest';
import { read } from '../../test/coded.js';

describe('assessments', () => {
  it.each([
    ['The talks were a success.', 'positive'],
    ['The talks were not a success.', 'negative'],
    ['The summit ended in failure.', 'negative'],
    ['The negotiators made significant progress.', 'positive'],
    ['The deal was historic but it lacked details.', 'mixed'],
    ['A deal is unlikely to bring real progress.', 'negative'],
  ])('%s', (text, verdict) =>
    expect(read('assessment', text).map((a) => [a.verdict, a.by])).toEqual([[verdict, 'XXX:author']]),
  );

  it('knows who judges', () => {
    expect(read('assessment', 'Iran said the meeting was constructive.')[0]?.by).toBe('IRN');
    expect(read('assessment', 'Experts called the agreement vague.')[0]?.by).toBe('XXX:experts');
  });
  it('does not judge other things than talks', () =>
    expect(read('assessment', 'The weather was good.')).toEqual([]));
});
