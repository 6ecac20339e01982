import { expect, it } from 'vitest';
import { ALL, opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../decide.js';
import { TODAY, type View } from '../view.js';
import { allEntries } from './all-entries.js';
import { endOfLog } from './moments.js';
import { type PlacedReport, type ReportFilter, reportPage } from './report-page.js';

describeEachStore('pages of reports', (desk) => {
  const told = async () => opened(await desk.open({ now: strollingClock() }));
  const all = async (
    { store: { db } }: Awaited<ReturnType<typeof told>>,
    { view = TODAY, limit = 2, ...filter }: ReportFilter & { view?: View; limit?: number } = {},
  ): Promise<PlacedReport[]> => {
    const found: PlacedReport[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof reportPage>> = await reportPage(db, view, filter, {
        limit,
        after,
      });
      found.push(...page.rows);
      after = page.next;
    } while (after !== null);
    return found;
  };

  it('hold each report of each entry once, in pages of any size', async () => {
    const ledger = await told();
    await tell(ledger, ALL);
    const entries = await allEntries(ledger.store.db, TODAY);
    const expected = entries.flatMap(({ id, reports }) =>
      reports.map((report) => ({ ...report, entry: id })),
    );
    for (const limit of [1, 3, 100]) {
      const reports = await all(ledger, { limit });
      expect(reports).toHaveLength(expected.length);
      expect(reports).toEqual(expect.arrayContaining(expected));
    }
  });
  it('narrow to a document, to kinds, to items', async () => {
    const ledger = await told();
    await tell(ledger, ['wire', 'announced']);
    const [first] = await all(ledger);
    const document = first?.document.id ?? '';
    const told3 = await all(ledger, { document });
    expect(told3.map(({ item }) => item.kind)).toEqual(['encounter', 'commitment', 'position']);
    expect(await all(ledger, { document, kinds: ['position', 'pause'] })).toEqual([told3[2]]);
    expect(await all(ledger, { items: [told3[1]?.item.id ?? '', 'nothing'] })).toEqual([told3[1]]);
  });
  it('show what was decided on them, as far as a view sees it', async () => {
    const ledger = await told();
    await tell(ledger, ['wire']);
    const [encounter, promise] = await all(ledger);
    const before = await endOfLog(ledger.store.db);
    await decide(ledger, { kind: 'reject', item: encounter?.item.id ?? '' });
    await decide(ledger, { kind: 'correct', item: promise?.item.id ?? '', slots: { deadline: '2022-01' } });
    const [rejected, corrected] = await all(ledger);
    expect(rejected).toEqual({ ...encounter, review: 'rejected' });
    expect(corrected).toMatchObject({ item: { deadline: '2022-01' }, corrected: ['deadline'] });
    expect(await all(ledger, { view: { known: TODAY.known, seq: before } })).toContainEqual(encounter);
    expect(await all(ledger, { view: { known: '2021-01-01', seq: null } })).toEqual([]);
  });
});
