import { describe, expect, it } from 'vitest';
import type { RawDocument } from './format.js';
import { extract } from './html.js';

const raw = (page: string | Uint8Array, charset: string | null = null): RawDocument => ({
  source: 'page.html',
  name: 'page.html',
  bytes: typeof page === 'string' ? Buffer.from(page) : page,
  contentType: 'text/html',
  charset,
});

const PARAGRAPHS = [
  'The envoys of both sides met in the old town hall on Monday, and after six hours they came out with a list of three points.',
  'Nobody would say whether the list had been signed, but the host spoke of a good day, of patience, and of a second round.',
  'The sanctions were left for later, as were the inspections, the fuel deliveries, and the question of who pays for them.',
];
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const page = (
  head: string,
  body = `<nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Three points</h1>${ARTICLE}</article><footer>All rights reserved</footer>`,
): string =>
  `<!doctype html><html><head><title>Three points</title>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  it('gives the article, paragraph by paragraph, without what stands around it', async () => {
    const found = await extract(raw(page('')));
    expect(found.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(found.title).toBe('Three points');
  });

  it('leaves out notices, lists of other pages and comments', async () => {
    const body = `<div class="cookie-banner"><p>We use cookies, as every page does.</p></div><main><article><figure><figcaption>The old town hall</figcaption></figure>
      <p>${PARAGRAPHS[0]}</p><aside class="related"><ul><li><a href="/x">Ten things about town halls</a></li></ul></aside>${ARTICLE}${ARTICLE}</article></main>
      <section id="comments"><p>First! And a long comment, with commas, and more commas, to look like text.</p></section>`;
    const { text } = await extract(raw(page('', body)));
    const kept = ['The old town hall', PARAGRAPHS[0], ...PARAGRAPHS, ...PARAGRAPHS];
    expect(text).toBe(kept.join('\n\n'));
  });

  it('gives line breaks, items, cells and preformatted text', async () => {
    const body = `<div><p>${PARAGRAPHS[0]}<br>A new line.</p><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><pre>x\ny</pre><p>de&shy;nuclear &amp; &lt;so&gt; on</p><script>no()</script><style>p{}</style></div>`;
    const { text } = await extract(raw(page('', body)));
    expect(text).toContain('A new line.\n\none\ntwo\n\na b\nc\n\nx\ny');
    expect(text).toContain('denuclear & <so> on');
    expect(text).not.toMatch(/no\(\)|p\{\}/);
  });

  it('is read as a whole where no article is found', async () => {
    expect((await extract(raw('<html><body><div>Short note.</div></body></html>'))).text).toBe('Short note.');
    expect((await extract(raw('<p>Only a piece</p><p>of a page</p>'))).text).toBe(
      'Only a piece\n\nof a page',
    );
  });

  it('is decoded by the character set that it declares', async () => {
    const bytes = Buffer.from(
      page('<meta charset="iso-8859-1">').replace('old town', 'alte B\xE4der'),
      'latin1',
    );
    expect((await extract(raw(bytes))).text).toContain('alte Bäder');
    expect((await extract(raw(Buffer.from('<p>\xE0\xE1</p>', 'latin1'), 'windows-1251'))).text).toBe('аб');
  });

  it('with 10 000 nested tags is read in bounded time', async () => {
    const start = performance.now();
    const shapes = [
      '<div>',
      '<b>',
      '<blockquote>',
      '<span></p>',
      '<ul><li>',
      '<table><tr><td>',
      '<svg><g>',
      '<x-y>',
    ];
    for (const tag of shapes) {
      const { text } = await extract(raw(page('', `${tag.repeat(10_000)}<p>The core.</p> &amp; more`)));
      expect(text).toContain('The core.');
      expect(text).toContain('& more');
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('keeps title and date also when it is too deep to be parsed', async () => {
    const head = '<meta property="article:published_time" content="2018-06-12T08:00:00Z">';
    const found = await extract(
      raw(page(head, `${'<div>'.repeat(10_000)}${ARTICLE}<script>if (a < b) no()</script>`)),
    );
    expect(found).toMatchObject({
      title: 'Three points',
      published: '2018-06-12',
      text: PARAGRAPHS.join('\n\n'),
    });
  });

  it('of many elements, or of a megabyte in one paragraph, is read in bounded time', async () => {
    const start = performance.now();
    expect((await extract(raw(page('', '<p>word</p>'.repeat(100_000))))).text).toContain('word');
    expect((await extract(raw(page('', `<p>${'word '.repeat(200_000)}</p>`)))).text.length).toBeGreaterThan(
      900_000,
    );
    for (const part of ['<', '<a', '<!--', '</', '&', '<p ', '<script>', '"<'])
      await extract(raw(page('', part.repeat(200_000 / part.length))));
    expect(performance.now() - start).toBeLessThan(25_000);
  });
});

describe('the date of a page', () => {
  const meta = (name: string, value: string): string => `<meta name="${name}" content="${value}">`;

  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2018-06-12T08:00:00+09:00">'],
    ['a date tag', meta('date', '2018-06-12')],
    ['Dublin Core', meta('DCTERMS.issued', '2018-06-12')],
    ['Dublin Core, of another kind', meta('dcterms.date', '12 June 2018')],
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished": "2018-06-12T01:00Z"}]}</script>',
    ],
    ['the surest of several', meta('date', '2020-01-01') + meta('dcterms.issued', '2018-06-12')],
  ])('is taken from %s', async (_, head) => {
    expect((await extract(raw(page(head)))).published).toBe('2018-06-12');
  });

  it.each([
    ['a time element', '<time datetime="2018-06-12T10:00">yesterday</time>'],
    ['an element that is called a date', '<span class="post-date">June 12, 2018</span>'],
  ])('is taken from %s', async (_, element) => {
    expect((await extract(raw(page('', `${element}<article>${ARTICLE}</article>`)))).published).toBe(
      '2018-06-12',
    );
  });

  it('is not guessed from a list of other pages, nor from what is no date', async () => {
    const list = '<i class="date">June 12, 2018</i><i class="date">June 13, 2018</i>';
    expect((await extract(raw(page('', list + ARTICLE)))).published).toBeNull();
    expect((await extract(raw(page(meta('date', 'today'))))).published).toBeNull();
  });
});
