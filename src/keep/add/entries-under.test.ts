import { expect, it } from 'vitest';
import { incoming, opened, PROCESS, strollingClock } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings } from '../index.js';
import { inSession } from '../session.js';
import { entriesUnder, lookUp, lookUpKeys } from './entries-under.js';

describeEachStore('entries under keys', (desk) => {
  it('are found in the ledger and among the rows that wait, each once', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await addReadings(ledger, [incoming(PROCESS.wire)]);
    const kept = await ledger.store.db.selectFrom('entry_key').selectAll().orderBy('key').execute();
    const keys = [...new Set(kept.map(({ key }) => key))];
    expect(keys.length).toBeGreaterThan(0);
    await inSession(ledger, async (session) => {
      session.rows.add('entry_key', { key: 'new', entry: kept[0]?.entry ?? '' });
      const idsUnder = (...some: string[]) => entriesUnder(session, some).map(({ id }) => id);
      await lookUpKeys(session, [...keys, 'new', 'nobody']);
      for (const { key, entry } of kept) expect(idsUnder(key)).toContain(entry);
      expect(idsUnder('new')).toEqual([kept[0]?.entry]);
      expect(idsUnder('nobody')).toEqual([]);
      expect(idsUnder(...keys).toSorted()).toEqual([...new Set(kept.map(({ entry }) => entry))].toSorted());
    });
  });

  it('stay away where nothing is told of them', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await inSession(ledger, async (session) => {
      await lookUp(session, ['absent']);
      expect(session.candidates.size).toBe(0);
    });
  });
});
