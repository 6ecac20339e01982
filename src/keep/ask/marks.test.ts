import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { logPage } from './log.js';
import { marksBetween, sealAt } from './marks.js';

describeEachStore('marks of the log', (desk) => {
  it('are its lines without what they say', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced']);
    const { db } = ledger.store;
    const { rows } = await logPage(db);
    const marks = await marksBetween(db, 1, rows.length);
    expect(marks.map(({ seq, at, by, kind }) => [seq, at, by, kind])).toEqual(
      rows.slice(1).map(({ seq, at, by, what }) => [seq, at, by, what.kind]),
    );
    expect(marks.find(({ kind }) => kind === 'document.added')?.subject).toMatch(/^announced-/);
    expect(await marksBetween(db, rows.length, rows.length + 9)).toEqual([]);
  });
  it('are sealed', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const { db } = ledger.store;
    const [first] = (await logPage(db)).rows;
    expect(await sealAt(db, 1)).toEqual({ at: first?.at, hash: first?.hash });
    expect(await sealAt(db, 1_000)).toBeNull();
  });
});
