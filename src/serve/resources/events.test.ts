import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ServedLedgers, servedLedgers } from '../../../test/served-ledgers.js';
import { readerOf } from '../../../test/stream-reading.js';
import type { Caller } from '../access/caller.js';
import type { House } from '../house.js';
import { type Streams, streamsOf } from '../streams/streams.js';
import { events } from './events.js';

let served: ServedLedgers;
let streams: Streams;
beforeEach(async () => {
  served = await servedLedgers();
  streams = streamsOf(served.ledgers);
});
afterEach(async () => {
  streams.close();
  await served.close();
});

const door = {
  visit: () => ({ credential: null }),
  whoCalls: async () => ({ caller: { rightOn: () => 'read' } }),
};
const answer = async (
  headers: Record<string, string>,
  query: Record<string, string>,
  dossier = 'cod-banks',
) => {
  const asked = {
    params: { dossier },
    query: events.query.parse(query),
    body: null,
    caller: { name: 'anna' } as Caller,
    // Events ask for no more of a house than these.
    house: { ledgers: served.ledgers, streams, door } as unknown as House,
    request: new Request('http://127.0.0.1/', { headers }),
  };
  return (await events.respond(asked)) as Response;
};

it.each([
  ['after the place that is asked for', {}, { after: '0' }],
  [
    'after what a client saw last, which it says when it comes back',
    { 'last-event-id': '0' },
    { after: '99' },
  ],
])('tells events %s', async (_, headers, query) => {
  const reader = readerOf(await answer(headers, query));
  expect(await reader.until((all) => all.includes('data:'))).toContain('id: 1\nevent: dossier.opened\n');
});

it('begins with what happens from now on where a client says something that is no place', async () => {
  const reader = readerOf(await answer({ 'last-event-id': '-1 or 1=1' }, {}));
  expect(await reader.next()).toBe('retry: 2000\n\n');
});

it('refuses a dossier that is not there', async () => {
  await expect(answer({}, {}, 'atlantis')).rejects.toMatchObject({ code: 'missing-dossier' });
});
