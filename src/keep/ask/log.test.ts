import { expect, it } from 'vitest';
import { onlyEntry } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../decide.js';
import { logPage } from './log.js';

describeEachStore('pages of the log', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire']);
    return ledger;
  };
  const places = async (...asked: Parameters<typeof logPage>) =>
    (await logPage(...asked)).rows.map(({ seq }) => seq);

  it('follow one another in either direction', async () => {
    const { db } = (await told()).store;
    const first = await logPage(db, { limit: 4 });
    expect(first.rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    const second = await logPage(db, { limit: 4, after: Number(first.next) });
    expect(second.rows.map(({ seq }) => seq)).toEqual([5, 6, 7, 8]);
    expect((await logPage(db, { limit: 4, after: Number(second.next) })).next).toBeNull();
    expect(await places(db, { limit: 2, newestFirst: true })).toEqual([11, 10]);
    expect(await places(db, { limit: 2, newestFirst: true, after: 10 })).toEqual([9, 8]);
    expect((await logPage(db, { limit: 11 })).next).toBeNull();
  });

  it('are narrowed to a stretch, to kinds, and to what they are about', async () => {
    const ledger = await told();
    const { db } = ledger.store;
    expect(await places(db, { from: 3, upTo: 5 })).toEqual([3, 4, 5]);
    expect(await places(db, { kinds: ['document.added'] })).toEqual([3, 7]);
    const item = (await onlyEntry(ledger, 'position')).reports[0]?.item.id ?? '';
    await decide(ledger, { kind: 'accept', item });
    const about = await logPage(db, { subjects: [item] });
    expect(about.rows.map(({ what }) => what.kind)).toEqual(['item.asserted', 'item.accepted']);
    expect(await places(db, { subjects: [] })).toEqual([]);
  });
});
