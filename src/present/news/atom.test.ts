import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { feedOf, UNCHANGED, workOf } from '../../../test/news-work.js';
import { SAMPLE_VIEW } from '../../../test/sample-export.js';
import { safe } from '../width.js';
import { atomOf } from './atom.js';
import type { NewsItem } from './item.js';
import { newsOf } from './news.js';

const news = newsOf(workOf({ changes: { ...UNCHANGED, opened: SAMPLE_VIEW.entries } }), {});
const [piece] = news;
if (!piece) throw new Error('the sample is no news');

describe('an Atom feed', () => {
  it('has what RFC 4287 wants of a feed and of each entry', () => {
    const feed = parseAtomFeed(atomOf(feedOf(news)));
    expect(feed).toMatchObject({
      id: 'urn:example:cod-banks',
      title: { value: 'The cod banks, <2021> & later' },
      updated: '2022-01-05T14:15:00.000Z',
      links: [{ href: 'https://record.example/feed?party=NOR&limit=5', rel: 'self' }],
    });
    expect(feed.entries).toHaveLength(SAMPLE_VIEW.entries.length);
    for (const entry of feed.entries ?? []) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^urn:example:entry\//),
        title: { value: expect.stringMatching(/./) },
        updated: '2022-01-05T14:15:00.000Z',
        authors: [{ name: 'anna' }],
        content: { type: 'html', value: expect.stringMatching(/^<p>/) },
        links: [{ rel: 'alternate', href: expect.stringMatching(/^https:/) }],
      });
    }
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(SAMPLE_VIEW.entries.length);
  });
  it('is a feed without any entry', () => {
    const empty = atomOf(feedOf([]));
    expect(parseAtomFeed(empty)).toMatchObject({ id: 'urn:example:cod-banks' });
    expect(empty).not.toContain('<entry>');
  });
  it('gives back any title and never lets a text become markup', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(']]>', '<script>', '&lt;', '&', ''),
        (text, hard) => {
          const words = `x ${hard}${text}${hard}`;
          const hostile: NewsItem = { ...piece, title: words, says: [words], by: [words] };
          const [entry] = parseAtomFeed(atomOf(feedOf([hostile]))).entries ?? [];
          const body = parseHTML(`<!doctype html><html><body>${entry?.content?.value}</body></html>`).document
            .body;
          expect(
            [...body.querySelectorAll('*')].filter(
              ({ localName }) => !/^(?:p|blockquote|a)$/.test(localName),
            ),
          ).toEqual([]);
          const shown = safe(words)
            .replace(/[\ufffe\uffff]/g, '\ufffd')
            .trim();
          expect(entry?.title?.value).toBe(shown);
          expect(body.querySelector('p')?.textContent?.trim()).toBe(shown);
        },
      ),
      { numRuns: 200 },
    ));
});
