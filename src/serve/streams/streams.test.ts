import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../../../test/ledger-process.js';
import { type ServedLedgers, servedLedgers } from '../../../test/served-ledgers.js';
import { readerOf } from '../../../test/stream-reading.js';
import { STREAM_TIMES } from './event-stream.js';
import { type Streams, streamsOf } from './streams.js';

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
const welcome = async () => true;
const listen = (by = 'anna') => streams.changes({ dossier: 'cod-banks', by, after: 1 }, welcome);

describe('streams', () => {
  it('carry the changes of a ledger as soon as they are told of', async () => {
    const reader = readerOf(listen());
    await reader.next();
    await tell(served.other, ['empty']);
    streams.notice('cod-banks');
    const said = await reader.until((all) => all.includes('event: document.added'));
    expect(said).toMatch(/^id: \d+$/m);
  });
  it('are so many for one caller and no more', async () => {
    const all = Array.from({ length: 10 }, () => listen());
    expect(() => listen()).toThrow(/"anna" has 10 streams open/);
    expect(listen('ben').status).toBe(200);
    await readerOf(all[0] as Response).leave();
    expect(listen().status).toBe(200);
  });
  it('end with their caller, and all together', async () => {
    const [anna, ben] = [listen().text(), listen('ben').text()];
    streams.drop('anna');
    expect(await anna).toMatch(/^retry/);
    streams.close();
    expect(await ben).toMatch(/^retry/);
  });
  it('carry anything else too', async () => {
    const source = async function* () {
      yield 'data: 1\n\n';
    };
    expect(await streams.open('anna', source, welcome).text()).toContain('data: 1');
  });
  it.each([
    ['may no longer hear them', async () => false],
    ['cannot be asked about', () => Promise.reject(new Error('gone'))],
  ])('end for a reader who %s', async (_, isWelcome) => {
    const impatient = streamsOf(served.ledgers, { ...STREAM_TIMES, heartbeat: 10 });
    const listening = { dossier: 'cod-banks', by: 'anna', after: null };
    expect(await impatient.changes(listening, isWelcome).text()).toMatch(/^retry/);
  });
});
