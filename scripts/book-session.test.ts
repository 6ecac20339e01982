import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, textOf } from '../test/house.js';
import { sessionOn, wordsOf } from './book-session.mjs';

/** The day on which a page was printed stands beside what was written down on it. */
const undated = (page: string): string =>
  page.replace(/(written down|anna,|since)\s+\d{1,2}\s+\w+\s+\d{4}/g, '$1 DAY').replace(/\s+/g, ' ');

it('takes a call apart as a shell does', () =>
  expect(wordsOf('forecast "Will they meet?" 60% --why "a b"')).toEqual([
    'forecast',
    'Will they meet?',
    '60%',
    '--why',
    'a b',
  ]));

it('the session on the page is what is printed today (node scripts/book-page.mjs)', {
  timeout: 120_000,
}, async () => {
  const page = textOf('docs/book.md');
  expect(page).toMatch(/Resolved: yes, decided on 27 February 2019/);
  expect(undated(await sessionOn(page, join(ROOT, 'bin', 'dragoman')))).toBe(undated(page));
});
