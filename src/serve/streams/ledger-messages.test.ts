import { afterEach, beforeEach, expect, it } from 'vitest';
import { tell } from '../../../test/ledger-process.js';
import { type ServedLedgers, servedLedgers } from '../../../test/served-ledgers.js';
import { logPage } from '../../keep/index.js';
import { ledgerMessages } from './ledger-messages.js';
import { noticesOf } from './notices.js';

let served: ServedLedgers;
beforeEach(async () => {
  served = await servedLedgers();
});
afterEach(() => served.close());

const listen = (after: number | null, signal: AbortSignal = new AbortController().signal) => {
  const notices = noticesOf(served.ledgers, 5);
  return ledgerMessages(
    { ledgers: served.ledgers, notices },
    { dossier: 'cod-banks', by: 'anna', after },
    signal,
  );
};
const logged = async () => (await logPage(served.other.store.db)).rows;

it('tells every event after a place once and in order, those that another program writes too', async () => {
  await tell(served.other, ['announced']);
  const before = await logged();
  const messages = listen(1);
  const heard: string[] = [];
  const hear = async (count: number) => {
    while (heard.length < count) heard.push((await messages.next()).value ?? '');
  };
  await hear(before.length - 1);
  await tell(served.other, ['recalled', 'aftermath']);
  const all = (await logged()).slice(1);
  await hear(all.length);
  expect(heard.map((text) => /^id: (\d+)\nevent: (\S+)\ndata: (.+)\n\n$/.exec(text)?.slice(1))).toEqual(
    all.map((event) => [String(event.seq), event.what.kind, JSON.stringify(event)]),
  );
  await messages.return(undefined);
});

it('begins with what happens from now on', async () => {
  await tell(served.other, ['announced']);
  const [last] = (await logged()).slice(-1);
  const messages = listen(null);
  const first = messages.next();
  await new Promise((resolve) => setTimeout(resolve, 30));
  await tell(served.other, ['empty']);
  expect((await first).value).toMatch(new RegExp(`^id: ${(last?.seq ?? 0) + 1}\n`));
  await messages.return(undefined);
});

it('ends when nobody listens', async () => {
  const nobody = new AbortController();
  const messages = listen(null, nobody.signal);
  const first = messages.next();
  setTimeout(() => nobody.abort(), 20);
  expect(await first).toEqual({ done: true, value: undefined });
});

it('fails for a dossier that is not there', async () => {
  const messages = ledgerMessages(
    { ledgers: served.ledgers, notices: noticesOf(served.ledgers) },
    { dossier: 'atlantis', by: 'anna', after: null },
    new AbortController().signal,
  );
  await expect(messages.next()).rejects.toMatchObject({ code: 'missing-dossier' });
});
