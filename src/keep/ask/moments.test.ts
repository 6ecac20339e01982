import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { endOf, endOfLog, placeAt } from './moments.js';

describeEachStore('moments of the log', (desk) => {
  it('are places in it', async () => {
    const ledger = await desk.open({ now: strollingClock() });
    const { db } = ledger.store;
    expect([await endOfLog(db), await placeAt(db, endOf('2030-01-01'))]).toEqual([0, 0]);
    await opened(ledger);
    const begun = (await db.selectFrom('event').select('at').executeTakeFirstOrThrow()).at;
    await tell(ledger, ['wire']);
    expect(await placeAt(db, begun)).toBe(1);
    const events = await db.selectFrom('event').select(['seq', 'at']).orderBy('seq').execute();
    for (const { at } of events)
      expect(await placeAt(db, at)).toBe(events.findLast((event) => event.at <= at)?.seq);
    expect(await placeAt(db, '2021-12-31T23:59:59.999Z')).toBe(0);
    expect(await placeAt(db, endOf('2030-01-01'))).toBe(await endOfLog(db));
  });
});

it('a day ends with its last millisecond', () =>
  expect(endOf('2022-02-03')).toBe('2022-02-03T23:59:59.999Z'));
