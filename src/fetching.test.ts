import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { MAKER } from '../test/ledger-process.js';
import { pageServer } from '../test/page-server.js';
import { addListed, type Fetched } from './fetching.js';
import { documentOf, documentsOf, type Ledger, outletsOf, TODAY } from './keep/index.js';
import { ownThread } from './reading-pool.js';
import type { ListedSource } from './source-list.js';

const { ledger: open } = ledgerDesk([]);
const { pages, asked, at } = pageServer();
const PLAN =
  'Envoys of Norway and Iceland met in Reykjavik on 12 May 2021 and agreed on a plan for the cod banks.';

const listed = (id: string, address = at(`/${id}`)): ListedSource => ({
  id,
  address,
  title: `About ${id}`,
  publisher: 'Harbour Office',
  published: '2021-05-13',
});
async function fetchAll(ledger: Ledger, ...sources: readonly ListedSource[]): Promise<Fetched[]> {
  const all: Fetched[] = [];
  await addListed(ledger, sources, ownThread, {
    maker: MAKER,
    reading: { allowPrivate: true },
    pause: 0,
    onFetched: (fetched) => void all.push(fetched),
  });
  return all;
}
const outcomes = (all: readonly Fetched[]) =>
  all.map((fetched) => ('failed' in fetched ? fetched.failed.message : fetched.added.outcome));

describe('documents by address', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    pages.clear();
    asked.length = 0;
    pages.set('/plan', PLAN).set('/talks', 'Norway and Iceland met in Bergen on 3 September 2021.');
    ledger = await open();
    return () => ledger.store.close();
  });

  it('come in under the title, day and publisher of the list, in its order', async () => {
    expect(outcomes(await fetchAll(ledger, listed('talks'), listed('plan')))).toEqual(['added', 'added']);
    const documents = await documentsOf(ledger.store.db, TODAY);
    expect(documents).toMatchObject([
      {
        id: expect.stringMatching(/^talks-/),
        title: 'About talks',
        published: '2021-05-13',
        source: at('/talks'),
      },
      { id: expect.stringMatching(/^plan-/), publishedFrom: 'given', outlet: 'harbour-office' },
    ]);
    expect(await outletsOf(ledger.store.db)).toMatchObject([
      { id: 'harbour-office', name: 'Harbour Office' },
    ]);
  });

  it('are there already the second time', async () => {
    await fetchAll(ledger, listed('plan'));
    const [again] = await fetchAll(ledger, listed('plan'));
    expect(again).toMatchObject({ added: { outcome: 'there' }, before: null });
  });

  it('that changed are told, and both texts kept', async () => {
    const [first] = await fetchAll(ledger, listed('plan'));
    pages.set('/plan', `${PLAN} Norway promised to open its harbours by August.`);
    const [second] = await fetchAll(ledger, listed('plan'));
    const before = first && 'added' in first ? first.added.document : '';
    expect(second).toMatchObject({ added: { outcome: 'added' }, before });
    expect((await documentOf(ledger.store.db, before))?.text).toBe(PLAN);
    expect(await documentsOf(ledger.store.db, TODAY)).toHaveLength(2);
    expect((await fetchAll(ledger, listed('plan')))[0]).toMatchObject({
      added: { outcome: 'there' },
      before: null,
    });
  });

  it('that vanished are told, and kept', async () => {
    const [first] = await fetchAll(ledger, listed('plan'));
    pages.delete('/plan');
    const [gone, other] = await fetchAll(ledger, listed('plan'), listed('talks'));
    expect(gone).toMatchObject({
      failed: { code: 'http-status' },
      kept: first && 'added' in first && first.added.document,
    });
    expect(other).toMatchObject({ added: { outcome: 'added' } });
    expect((await fetchAll(ledger, listed('never')))[0]).toMatchObject({
      failed: { code: 'http-status' },
      kept: null,
    });
  });

  it('are not asked for again at a host that cannot be reached', async () => {
    const dead = 'http://127.0.0.1:9';
    const all = await fetchAll(ledger, listed('a', `${dead}/a`), listed('b', `${dead}/b`), listed('plan'));
    expect(outcomes(all)).toEqual([
      expect.stringContaining('ECONNREFUSED'),
      expect.stringContaining('was not asked for'),
      'added',
    ]);
  });

  it('are not asked for where no host can be reached', async () => {
    const dead = [9, 11, 13].map((port) => listed(`p${port}`, `http://127.0.0.1:${port}/`));
    const all = await fetchAll(ledger, ...dead, listed('plan'));
    expect(outcomes(all)[3]).toContain('was not asked for');
    expect(all.map((fetched) => 'asked' in fetched && fetched.asked)).toEqual([true, true, true, false]);
    expect(asked).toEqual([]);
  });
});
