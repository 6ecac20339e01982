import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandFeed, readFeedEntry } from './expand-feed.js';

const PLAIN = '<p>Envoys of both sides met in the old customs house and spoke for six hours.</p>';
const pages: Record<string, string> = {
  '/feed': `<rss version="2.0"><channel><title>Post</title><item><title>Third round</title><link>undated</link>
    <pubDate>Tue, 12 Jun 2018 09:00:00 GMT</pubDate></item><item><link>/dated</link><pubDate>Wed, 13 Jun 2018 09:00:00 GMT</pubDate></item></channel></rss>`,
  '/undated': `<html><body>${PLAIN}</body></html>`,
  '/dated': `<html><head><title>Fourth round</title><meta name="date" content="2018-06-01"></head><body>${PLAIN}</body></html>`,
};
let server: Server;
let base: string;
let folder: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => response.end(pages[url]));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'dragoman-feed-'));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe('expandFeed', () => {
  it('gives the entries of a feed on the web, and the pages behind them', async () => {
    const entries = (await expandFeed(`${base}/feed`, { allowPrivate: true })) ?? [];
    const documents = [];
    for (const entry of entries) documents.push(await readFeedEntry(entry, { allowPrivate: true }));
    expect(documents.map(({ source, title, published }) => [source, title, published])).toEqual([
      [`${base}/undated`, 'Third round', '2018-06-12'],
      [`${base}/dated`, 'Fourth round', '2018-06-01'],
    ]);
    expect(documents[0]?.publishedFrom).toBe('metadata');
  });

  it('keeps to the rules of the network, for the feed and for its entries', async () => {
    await expect(expandFeed(`${base}/feed`)).rejects.toMatchObject({ code: 'private-network' });
    const [entry] = (await expandFeed(`${base}/feed`, { allowPrivate: true })) ?? [];
    if (!entry) throw new Error('no entry');
    await expect(readFeedEntry(entry)).rejects.toMatchObject({ code: 'private-network' });
  });

  it('reads a feed that was saved, and is null for another file', async () => {
    await writeFile(
      join(folder, 'feed.rss'),
      '<rss><channel><item><link>https://post.example/1</link></item></channel></rss>',
    );
    await writeFile(join(folder, 'note.txt'), 'Envoys met.');
    expect((await expandFeed(join(folder, 'feed.rss')))?.[0]?.address).toBe('https://post.example/1');
    expect(await expandFeed(join(folder, 'note.txt'))).toBeNull();
  });
});
