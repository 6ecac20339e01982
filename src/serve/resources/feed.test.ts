import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { served } from '../reply.js';
import { feedAtom, feedJson } from './feed.js';

describeEachStore('the resources of feeds', (desk) => {
  it('give the same news in both formats, with the moment of the newest', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire']);
    const query = feedAtom.query.parse({ limit: '3', token: 'secret' });
    const asked = {
      params: { dossier: 'cod-banks' },
      query,
      body: null,
      ledger,
      origin: 'http://127.0.0.1:4100',
    };
    const atom = served(await feedAtom.respond(asked), feedAtom.status);
    const json = served(await feedJson.respond(asked), feedJson.status);
    expect(atom.headers).toEqual({
      'content-type': 'application/atom+xml; charset=utf-8',
      'last-modified': 'Sun, 02 Jan 2022 18:00:00 GMT',
    });
    expect(json.headers['content-type']).toBe('application/feed+json; charset=utf-8');
    const entries = parseAtomFeed(String(atom.body)).entries ?? [];
    const items = parseJsonFeed(String(json.body)).items ?? [];
    expect(entries).toHaveLength(3);
    expect(items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(`${atom.body}${json.body}`).not.toContain('secret');
  });
});
