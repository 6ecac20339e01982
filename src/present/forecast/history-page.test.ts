import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookLine } from '../../forecast/book/index.js';
import { renderHistoryHtml } from './history-page.js';

const entry = inBook(
  [
    kept({ day: '2022-05-01', probability: 0.2, who: '</strong><script>', why: 'a <b> letter' }),
    kept({ day: '2022-05-11', probability: 0.4 }),
  ],
  { outcome: 'yes', day: '2022-05-21' },
);
const page = {
  title: 'Talks',
  seenFrom: '',
  today: '2022-06-01',
  line: bookLine(entry, '2022-06-01'),
  passages: [{ item: 'i', quote: 'they <i>met</i>', source: 'wire' }],
};
const html = renderHistoryHtml(page, [{ day: '2022-05-05', entry: 'e', title: 'a <b> envoy' }]);
const { document } = parseHTML(html);

describe('the page of a question of the book', () => {
  it('has its picture, what was said and why, and what came of it', () => {
    expect(document.querySelector('.moves svg desc')?.textContent).toContain('1: 5 May 2022, a <b> envoy.');
    expect(document.querySelectorAll('.rows li')).toHaveLength(2);
    expect(document.querySelector('.rows')?.textContent).toContain('a <b> letter');
    expect(document.querySelector('header')?.textContent).toContain('they <i>met</i>');
    expect(document.querySelector('figcaption')?.textContent).toContain('is likely, and not shown');
  });
  it('escapes words, runs nothing and asks for nothing', () => {
    expect(document.querySelector('script, b, i')).toBeNull();
    expect(html).toContain("default-src 'none'");
  });
  it('says where nobody has forecast', () =>
    expect(renderHistoryHtml({ ...page, line: bookLine(inBook([]), '2022-05-01') }, [])).toContain(
      'Nobody has forecast it yet.',
    ));
});
