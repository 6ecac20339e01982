import { expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { explainPage } from './explaining.js';
import { TODAY, timeline } from './keep/index.js';

const desk = ledgerDesk();
const empty = ledgerDesk([]);
const asked = { view: TODAY, seenFrom: '', today: '2022-01-05' };

async function page(typed: string | ((ids: Map<string, string>) => string)) {
  const ledger = await desk.ledger();
  const { rows } = await timeline(ledger.store.db, TODAY);
  const ids = new Map(rows.map(({ id, slots }) => [slots.kind as string, id]));
  try {
    return await explainPage(ledger, typeof typed === 'string' ? typed : typed(ids), asked);
  } finally {
    await ledger.store.close();
  }
}

it('finds a meeting by its id and by words', async () => {
  expect(await page((ids) => ids.get('encounter') ?? '')).toMatchObject({ page: 'meeting' });
  expect(await page('reykjavik')).toMatchObject({
    page: 'meeting',
    weighed: { asReported: { missing: expect.any(Array) } },
    moved: [{ day: '2021-05-14' }],
    others: expect.not.arrayContaining([
      expect.objectContaining({ title: 'Iceland and Norway: met, Reykjavik' }),
    ]),
  });
});

it('does not mind what a meeting is called', async () =>
  expect(await page('the reykjavik talks')).toMatchObject({ page: 'meeting' }));

it('lists the nearest, for explain, where words mean no meeting', async () =>
  expect(await page('rekjavik')).toMatchObject({ page: 'choice', fit: false, verb: 'explain' }));

it('refuses the id of what is no meeting', () =>
  expect(page((ids) => ids.get('obstacle') ?? '')).rejects.toThrow('is no encounter'));

it('says of a dossier without meetings that it has none', async () => {
  const ledger = await empty.ledger();
  expect(await explainPage(ledger, 'reykjavik', asked)).toMatchObject({ page: 'choice', bare: true });
  await ledger.store.close();
});
