import { parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedOf, UNCHANGED, workOf } from '../../../test/news-work.js';
import { SAMPLE_VIEW } from '../../../test/sample-export.js';
import { jsonFeedOf } from './json-feed.js';
import { newsOf } from './news.js';

const news = newsOf(workOf({ changes: { ...UNCHANGED, opened: SAMPLE_VIEW.entries } }), {});
const written = (items: typeof news): unknown => JSON.parse(JSON.stringify(jsonFeedOf(feedOf(items))));

describe('a JSON Feed', () => {
  it('has what version 1.1 wants of a feed and of each item', () => {
    const feed = written(news) as { version: string; items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The cod banks, <2021> & later',
      feed_url: 'https://record.example/feed?party=NOR&limit=5',
    });
    expect(feed.items).toHaveLength(SAMPLE_VIEW.entries.length);
    for (const item of feed.items)
      expect(item).toMatchObject({
        id: expect.stringMatching(/^urn:example:entry\//),
        url: expect.stringMatching(/^https:/),
        content_html: expect.stringMatching(/^<p>/),
        date_published: '2022-01-05T14:15:00.000Z',
        authors: [{ name: 'anna' }],
      });
    expect(parseJsonFeed(feed).items).toHaveLength(SAMPLE_VIEW.entries.length);
  });
  it('has its list also where there is no news', () => expect(written([])).toMatchObject({ items: [] }));
});
