import { expect, it } from 'vitest';
import { ALL, opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { Asked } from '../store/tables.js';
import { TODAY, type View } from '../view.js';
import { type DocumentFilter, documentPage } from './document-page.js';
import { reportPage } from './report-page.js';

const names = async (
  db: Asked,
  { view = TODAY, filter = {}, limit = 2, newestFirst = false }: Asking = {},
): Promise<string[]> => {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof documentPage>> = await documentPage(db, view, filter, {
      limit,
      after,
      newestFirst,
    });
    found.push(...page.rows.map(({ id }) => id.split('-')[0] ?? ''));
    after = page.next;
  } while (after !== null);
  return found;
};
interface Asking {
  readonly view?: View;
  readonly filter?: DocumentFilter;
  readonly limit?: number;
  readonly newestFirst?: boolean;
}

describeEachStore('pages of documents', (desk) => {
  it('are in the order of the days from which the world knew of them, whole in pages of any size', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ALL);
    const { db } = ledger.store;
    const all = await names(db, { limit: 100 });
    expect(new Set(all).size).toBe(ALL.length);
    const { rows } = await documentPage(db, TODAY, {}, { limit: 100 });
    expect(rows.map(({ known }) => known)).toEqual(rows.map(({ known }) => known).sort());
    for (const limit of [1, 2, 3, ALL.length]) {
      expect(await names(db, { limit })).toEqual(all);
      expect(await names(db, { limit, newestFirst: true })).toEqual([...all].reverse());
    }
  });
  it('say how many items were read from each, as a view sees them', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['recalled', 'announced', 'undated']);
    const { db } = ledger.store;
    for (const { id, items } of (await documentPage(db, TODAY)).rows)
      expect(items).toBe((await reportPage(db, TODAY, { document: id }, { limit: 100 })).rows.length);
    const [earlier] = (await documentPage(db, { known: TODAY.known, seq: 3 })).rows;
    expect(earlier).toMatchObject({ items: 0 });
  });
  it('narrow to an outlet and to days, as a view sees them', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['recalled', 'announced', 'undated']);
    const { db } = ledger.store;
    expect(await names(db)).toEqual(['announced', 'recalled', 'undated']);
    expect(await names(db, { filter: { outlet: 'announced.example' } })).toEqual(['announced']);
    expect(await names(db, { filter: { from: '2021-06-01' } })).toEqual(['recalled', 'undated']);
    expect(await names(db, { filter: { to: '2021-06-01' } })).toEqual(['announced']);
    expect(
      await names(db, { view: { known: '2021-06-19', seq: null }, filter: { to: '2022-06-01' } }),
    ).toEqual(['announced']);
    expect(await names(db, { view: { known: TODAY.known, seq: 5 } })).toEqual(['recalled']);
  });
});
