import { expect, it } from 'vitest';
import { entriesIn, onlyEntry } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { Entry } from '../../record/index.js';
import { decide } from '../decide.js';
import { TODAY } from '../view.js';
import { entryOf } from './entries.js';
import { endOfLog } from './moments.js';

describeEachStore('an entry', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger;
  };

  it('has the form of the record, and its reports in the order in which they were known', async () => {
    const entries = await entriesIn(await told());
    for (const entry of entries) {
      expect(Entry.parse(entry)).toEqual(entry);
      const days = entry.reports.map(({ document }) => document.known);
      expect(days).toEqual([...days].sort());
    }
  });

  it('is found under each name that it ever had', async () => {
    const ledger = await told();
    const { db } = ledger.store;
    const [slip, , meeting] = await entriesIn(ledger);
    const [one, other] = [slip?.id ?? '', meeting?.id ?? ''];
    const place = await endOfLog(db);
    await decide(ledger, { kind: 'merge', entry: one, into: other });
    expect(await entryOf(db, TODAY, one)).toEqual(await entryOf(db, TODAY, other));
    expect(await entryOf(db, { ...TODAY, seq: place }, one)).toEqual(slip);
    expect(await entryOf(db, TODAY, 'nobody')).toBeNull();
  });

  it('is found under the names of its items, in whichever entry they were', async () => {
    const ledger = await told();
    const { db } = ledger.store;
    const [slip, , meeting] = await entriesIn(ledger);
    const item = slip?.reports[0]?.item.id ?? '';
    const place = await endOfLog(db);
    expect(await entryOf(db, TODAY, item)).toEqual(slip);
    await decide(ledger, { kind: 'merge', entry: slip?.id ?? '', into: meeting?.id ?? '' });
    expect((await entryOf(db, TODAY, item))?.id).toBe(meeting?.id);
    expect(await entryOf(db, { ...TODAY, seq: place }, item)).toEqual(slip);
    expect(await entryOf(db, { known: '2021-01-01', seq: null }, item)).toBeNull();
  });

  it('is not there before it was known, and not before it was in the ledger', async () => {
    const ledger = await told();
    const { id } = await onlyEntry(ledger, 'commitment');
    const { db } = ledger.store;
    expect(await entryOf(db, { known: '2021-06-09', seq: null }, id)).toBeNull();
    expect(await entryOf(db, { known: '2021-06-10', seq: null }, id)).toMatchObject({
      id,
      reports: [{}, {}],
    });
    expect(await entryOf(db, { ...TODAY, seq: 5 }, id)).toBeNull();
  });
});
