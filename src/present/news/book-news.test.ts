import { expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { markOf, workOf } from '../../../test/news-work.js';
import { bookChanges } from '../../forecast/book/index.js';
import { bookNews } from './book-news.js';

it('tells what was said on a question within an hour, once', () => {
  const book = bookChanges([], [inBook([kept(), kept({ probability: 0.3, day: '2022-02-01' })])]);
  const marks = [
    markOf({ subject: 'q1', kind: 'question.asked' }),
    markOf({ subject: 'x', at: '2022-01-05T14:59:00.000Z' }),
  ];
  expect(bookNews(workOf({ book, marks }))).toEqual([
    expect.objectContaining({
      key: 'question/q1/2022-01-05T14',
      kind: 'forecasts',
      title: '“Will Norway and Iceland meet in May 2022?”: anna holds it 30 % likely from 1 February 2022 on',
      about: { type: 'question', id: 'q1' },
      says: [
        'It was asked.',
        'anna holds it 12 % likely from 4 January 2022 on. Because: “they do not speak”',
        'anna holds it 30 % likely from 1 February 2022 on. Because: “they do not speak”',
        'Yes where officials of both sides met within the window.',
      ],
      last: '2022-01-05T14:15:00.000Z',
    }),
  ]);
});

it('tells first what became of a question', () => {
  const book = bookChanges([inBook([])], [inBook([kept()], { outcome: 'yes', day: '2022-05-10' })]);
  const [news] = bookNews(workOf({ book }));
  expect(news?.title).toMatch(/: resolved yes, on 10 May 2022$/);
  expect(news?.says).toContain('It is resolved yes, on 10 May 2022.');
});
