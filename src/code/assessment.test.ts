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
    expect(read('assessment', 'Emmanuel Macron called the meeting useful.')[0]?.by).toBe(
      'FRA:Emmanuel Macron',
    );
  });
  it.each([
    'The weather was good.',
    'The Excellent Harbour Treaty was signed.',
    'Peru hopes for fruitful talks with Chile.',
    'Peru sees no use in any serious negotiations.',
  ])('nothing is judged in: %s', (text) => expect(read('assessment', text)).toEqual([]));
  it.each([
    ['The accord enabled the refugees to return.', 'positive'],
    ['The ceasefire does not include a timetable.', 'negative'],
    ['The envoy described the meeting as productive.', 'positive'],
    ['The State Department calls the talks serious.', 'positive'],
  ])('%s', (text, verdict) => expect(read('assessment', text).map((a) => a.verdict)).toEqual([verdict]));
  it('cites the noun phrase in a long sentence', () =>
    expect(
      read(
        'assessment',
        'The two ministers, who had flown in from their capitals during the night, went to the palace after a fruitful meeting with the king.',
      )[0]?.evidence[0]?.quote,
    ).toBe('after a fruitful meeting with the king'));
  it('joins what is said again', () =>
    expect(
      read('assessment', 'The summit was a success. The summit was historic.').map((a) => a.evidence.length),
    ).toEqual([2]));
});
