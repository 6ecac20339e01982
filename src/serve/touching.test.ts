import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { decide, reviewQueue } from '../keep/index.js';
import { ledgersAt } from './ledgers.js';
import { touchingOf } from './touching.js';

const { at } = ledgerDesk();

it('keeps what rests on other entries than those that were decided on', async () => {
  const ledgers = ledgersAt({ home: at('') }, () => '2022-02-01T00:00:00.000Z');
  const { stays } = touchingOf(ledgers);
  const since = await ledgers.mark('cod-banks');
  const item = await ledgers.reading('cod-banks', '', async ({ store }) => {
    const [task] = await reviewQueue(store.db, { sort: 'doubt', limit: 1 });
    return task?.sort === 'doubt' ? { id: task.report.item.id, entry: task.entry.id } : { id: '', entry: '' };
  });
  await ledgers.writing('cod-banks', 'dora', (ledger) => decide(ledger, { kind: 'accept', item: item.id }));
  const now = await ledgers.mark('cod-banks');
  const rests = (entries: readonly string[], alone = false) =>
    stays('cod-banks', { entries, alone }, since, now);
  expect(await rests(['another'])).toBe(true);
  expect(await rests(['another', item.entry])).toBe(false);
  expect(
    await stays('cod-banks', { entries: [], alone: true }, `other ${since.split(' ').at(-1)}`, now),
  ).toBe(false);
  await ledgers.writing('cod-banks', 'dora', (ledger) => decide(ledger, { kind: 'reject', item: item.id }));
  const later = await ledgers.mark('cod-banks');
  expect(await stays('cod-banks', { entries: ['another'], alone: false }, now, later)).toBe(false);
  expect(await stays('cod-banks', { entries: ['another'], alone: true }, now, later)).toBe(true);
  await ledgers.close();
});
