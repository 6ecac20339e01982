import { describe, expect, it } from 'vitest';
import { type FeedEntry, feedEntries } from './feed.js';
import type { RawDocument } from './format.js';

const raw = (content: string | Uint8Array, source = 'https://post.example/news/feed.xml'): RawDocument => ({
  source,
  name: 'feed.xml',
  bytes: Buffer.from(content),
  contentType: null,
  charset: null,
});
const entriesOf = async (content: string | Uint8Array, source?: string): Promise<readonly FeedEntry[]> =>
  (await feedEntries(raw(content, source))) ?? [];
const addresses = async (content: string, source?: string): Promise<string[]> =>
  (await entriesOf(content, source)).map(({ address }) => address);
const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`;

describe('feedEntries', () => {
  it('reads RSS 2.0', async () => {
    const feed = rss(`<item><title>Envoys meet &amp;amp; part</title><link>/a?b=1&amp;c=2</link>
      <pubDate>Tue, 12 Jun 2018 23:30:00 -0900</pubDate><description>&lt;p&gt;In port.&lt;/p&gt;</description></item>`);
    expect(await entriesOf(feed)).toEqual([
      {
        address: 'https://post.example/a?b=1&c=2',
        title: 'Envoys meet & part',
        published: '2018-06-12',
        html: '<p>In port.</p>',
      },
    ]);
  });

  it('reads RSS 1.0', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/"><title>Post</title></channel>
      <item rdf:about="https://post.example/1"><title>Envoys meet</title><dc:date>2019-05-06T01:00:00+09:00</dc:date></item></rdf:RDF>`;
    expect(await entriesOf(feed)).toEqual([
      { address: 'https://post.example/1', title: 'Envoys meet', published: '2019-05-06', html: null },
    ]);
  });

  it('reads Atom, with its base address, and prefers the page among the links', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/base/"><title>Post</title>
      <entry><title type="html">Envoys &lt;b&gt;meet&lt;/b&gt;</title><link rel="enclosure" href="talk.mp3"/><link rel="alternate" href="x.html"/>
      <published>2020-01-01T00:00:00Z</published><updated>2020-01-02T00:00:00Z</updated><content type="html">&lt;p&gt;In port.&lt;/p&gt;</content></entry></feed>`;
    expect(await entriesOf(feed, 'feed.xml')).toEqual([
      {
        address: 'https://post.example/base/x.html',
        title: 'Envoys meet',
        published: '2020-01-01',
        html: '<p>In port.</p>',
      },
    ]);
  });

  it('reads JSON Feed', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      home_page_url: 'https://post.example',
      items: [
        {
          id: '1',
          url: '/1',
          title: 'Envoys meet',
          content_html: '<p>x</p>',
          date_published: '2020-02-02T00:00:00+09:00',
        },
      ],
    });
    expect(await entriesOf(feed, 'feed.json')).toEqual([
      { address: 'https://post.example/1', title: 'Envoys meet', published: '2020-02-02', html: '<p>x</p>' },
    ]);
  });

  it('takes each address once, and a permanent identifier for an address', async () => {
    const items = '<item><guid>https://post.example/2</guid></item>'.repeat(2);
    expect(
      await addresses(rss(`${items}<item><guid isPermaLink="false">https://post.example/3</guid></item>`)),
    ).toEqual(['https://post.example/2']);
  });

  it('decodes by the declaration of the file', async () => {
    const feed = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><link>/1</link><title>Caf\xe9</title></item></channel></rss>',
      'latin1',
    );
    expect((await entriesOf(feed))[0]?.title).toBe('Café');
  });

  it('is null for what is no feed', async () => {
    expect(await feedEntries(raw('<html><body><p>Envoys met.'))).toBeNull();
    expect(await feedEntries(raw(''))).toBeNull();
  });
});

describe('a hostile feed', () => {
  it('leads to no other scheme than http(s)', async () => {
    const links = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'ftp://post.example/x',
      'mailto:a@b.example',
    ];
    expect(await addresses(rss(links.map((link) => `<item><link>${link}</link></item>`).join('')))).toEqual(
      [],
    );
  });

  it('has no address where nothing completes it', async () =>
    expect(await addresses(rss('<item><link>/1</link></item>'), 'saved/feed.xml')).toEqual([]));

  it('has its own entities left alone', async () => {
    const head = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const [entry] = await entriesOf(rss('<item><link>/1</link><title>&b;</title></item>', head));
    expect(entry?.title).toBe('&b;');
  });

  it('is taken to a thousand entries', async () => {
    const items = Array.from({ length: 3_000 }, (_, i) => `<item><link>/${i}</link></item>`).join('');
    expect(await addresses(rss(items))).toHaveLength(1_000);
  });

  it.each([
    ['nests without end', `<rss><channel>${'<a>'.repeat(100_000)}`],
    ['asks for a file', '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel/></rss>'],
    ['breaks off', '<rss><channel><item><link>/1'],
    ['is JSON that breaks off', '{"version":"https://jsonfeed.org/version/1","items":['],
  ])('that %s is refused as damaged', async (_, feed) =>
    expect(feedEntries(raw(feed))).rejects.toMatchObject({ name: 'Failure', code: 'damaged' }),
  );
});
