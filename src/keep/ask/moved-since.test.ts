import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { endOfLog } from './moments.js';
import { movedSince } from './moved-since.js';

describeEachStore('how far the record moved', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire']);
    return ledger.store.db;
  };

  it('counts entries on all parties that came after a day', async () => {
    const db = await told();
    const both = ['NOR', 'ISL'];
    const before = await movedSince(db, TODAY, both, '2021-01-01');
    expect(before).toBeGreaterThan(0);
    expect(await movedSince(db, TODAY, ['NOR:Ingrid Solheim', 'ISL'], '2021-01-01')).toBe(before);
    expect(await movedSince(db, TODAY, both, '2022-01-01')).toBe(0);
    expect(await movedSince(db, TODAY, ['NOR', 'PRT'], '2021-01-01')).toBe(0);
    expect(await movedSince(db, TODAY, ['ISL'], '2021-01-01')).toBeGreaterThanOrEqual(before);
  });

  it('sees no further than its view', async () => {
    const db = await told();
    expect(await movedSince(db, { known: '2021-01-01', seq: null }, ['NOR'], '2020-01-01')).toBe(0);
    expect(await movedSince(db, { ...TODAY, seq: 1 }, ['NOR'], '2021-01-01')).toBe(0);
    const end = await endOfLog(db);
    expect(await movedSince(db, { ...TODAY, seq: end }, ['NOR'], '2021-01-01')).toBe(
      await movedSince(db, TODAY, ['NOR'], '2021-01-01'),
    );
  });
});
