import { expect, it } from 'vitest';
import { markOf } from './mark-made.js';
import { dateOf, sentenceOf } from './sentence.js';

it('says what is seen', () => {
  const mark = markOf({
    title: 'Leaders meet in Hanoi',
    date: '2019-02-27/2019-02-28',
    level: 'leaders',
    status: 'held',
    sources: 8,
  });
  expect(sentenceOf(mark, -41)).toBe(
    'Leaders meet in Hanoi, 27–28 February 2019, leaders, more symbol than substance, 8 sources',
  );
});

it('says what is not known, and what has not happened', () => {
  const mark = markOf({ status: 'proposed', level: 'unknown', date: '2026', sources: 0 });
  expect(sentenceOf(mark, null)).toBe('Envoys meet, 2026, proposed, not verified');
});

it('tells when something was said from when it happened', () => {
  expect(dateOf(markOf({ first: '2018-06-01', last: '2018-06-01' }))).toBe('said 1 June 2018');
  expect(dateOf(markOf({ first: null }))).toBe('at no stated time');
});
