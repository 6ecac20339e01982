import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { dateOfPage } from './page-date.js';

const dateOf = (page: string) => dateOfPage(parseHTML(`<html><body>${page}</body></html>`).document);
const LINKED = '<script type="application/ld+json">{"datePublished":"2018-06-11"}</script>';
const META = '<meta itemprop="datePublished" content="2018-06-12">';
const TIME = '<time datetime="2018-06-13">then</time>';
const NAMED = '<p class="dateline">June 14, 2018</p>';

it('goes from linked data to meta tags, to time elements, to what is called a date', () => {
  expect(dateOf(NAMED + TIME + META + LINKED)).toBe('2018-06-11');
  expect(dateOf(NAMED + TIME + META)).toBe('2018-06-12');
  expect(dateOf(NAMED + TIME)).toBe('2018-06-13');
  expect(dateOf(NAMED)).toBe('2018-06-14');
  expect(dateOf('<p>June 15, 2018</p>')).toBeNull();
});

it('goes on where a value is no date', () => {
  expect(dateOf(`${LINKED.replace('2018-06-11', 'unknown')}${META}`)).toBe('2018-06-12');
  expect(dateOf('<meta name="date" content="soon"><meta name="pubdate" content="12 June 2018">')).toBe(
    '2018-06-12',
  );
});

it('prefers the time of the article to that of other boxes', () => {
  const box = '<aside><time datetime="2020-01-01">x</time></aside>';
  expect(dateOf(`${box}<article>${TIME}</article>`)).toBe('2018-06-13');
});
