import { expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import { ledgersAt } from './ledgers.js';
import { perform } from './perform.js';
import { timeline } from './resources/timeline.js';

const { at } = ledgerDesk();
const task = {
  params: { dossier: 'cod-banks' },
  query: { limit: 2, newest: false },
  body: null,
  by: 'carl',
  origin: 'http://x',
};

it('answers from the ledger that is named', async () => {
  const ledgers = ledgersAt({ home: at('') }, () => '2022-02-01T00:00:00.000Z');
  const { status, body } = await perform(timeline, task, ledgers);
  expect(status).toBe(200);
  expect(JSON.parse(String(body)).rows).toHaveLength(2);
  await ledgers.close();
});

it('opens a ledger to be written to for what writes alone', async () => {
  const ledgers = ledgersAt({ home: at('') }, () => '2022-02-01T00:00:00.000Z');
  const touching = (pace: 'slow' | 'write') => ({
    ...timeline,
    pace,
    rests: () => ({ entries: [], alone: false }),
    along: async () => [],
    respond: async ({
      ledger,
    }: {
      ledger: { store: { db: { deleteFrom(table: 'outlet'): { execute(): Promise<unknown> } } } };
    }) => {
      await ledger.store.db.deleteFrom('outlet').execute();
      return { done: true };
    },
  });
  await expect(perform(touching('slow') as never, task, ledgers)).rejects.toMatchObject({
    code: 'read-only',
  });
  expect(await perform(touching('write') as never, task, ledgers)).toMatchObject({ status: 200 });
  await ledgers.close();
});
