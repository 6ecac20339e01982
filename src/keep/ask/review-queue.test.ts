import { expect, it } from 'vitest';
import { entriesIn } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../decide.js';
import { queueCounts, reviewPage, reviewQueue, type Task } from './review-queue.js';

describeEachStore('the queue for review', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger;
  };

  it('has possible merges first, then contradictions, then what was read with little confidence', async () => {
    const { store } = await told();
    const tasks = await reviewQueue(store.db);
    expect(tasks.map(({ sort }) => sort)).toEqual(['merge', 'contradiction', 'doubt', 'doubt']);
    expect(tasks[0]).toMatchObject({
      because: expect.stringContaining('slip'),
      entries: [{ slots: { when: '2021-06-10' } }, { slots: { when: '2020-06-10' } }],
    });
    expect(tasks[1]).toMatchObject({ contradiction: { slot: 'outcome', values: [{}, {}] } });
    expect(tasks[2]).toMatchObject({ report: { item: { kind: 'position', confidence: 0.3 } } });
    expect(await queueCounts(store.db)).toEqual({ merge: 1, contradiction: 1, doubt: 2 });
  });

  it('gives as many as asked for, of a sort, and passes over some', async () => {
    const { store } = await told();
    expect(await reviewQueue(store.db, { limit: 2 })).toHaveLength(2);
    const doubts = await reviewQueue(store.db, { sort: 'doubt' });
    expect(doubts).toHaveLength(2);
    const skip = new Set([doubts[0]?.id ?? '']);
    expect(await reviewQueue(store.db, { sort: 'doubt', skip })).toEqual(doubts.slice(1));
  });

  it('comes page by page, whole in pages of any size, and without what was decided meanwhile', async () => {
    const ledger = await told();
    const { db } = ledger.store;
    const all = await reviewQueue(db);
    const paged = async (limit: number, sort?: Task['sort'], begin: string | null = null) => {
      const tasks: Task[] = [];
      for (let after = begin; ; ) {
        const { rows, next } = await reviewPage(db, { limit, after, ...(sort && { sort }) });
        tasks.push(...rows);
        if (next === null) return tasks;
        after = next;
      }
    };
    for (const limit of [1, 2, 3, 100]) expect(await paged(limit)).toEqual(all);
    for (const sort of ['merge', 'contradiction', 'doubt'] as const)
      expect(await paged(1, sort)).toEqual(all.filter((task) => task.sort === sort));
    const { next } = await reviewPage(db, { limit: 1 });
    const [, , doubt] = all;
    if (doubt?.sort !== 'doubt') throw new Error('other tasks');
    await decide(ledger, { kind: 'accept', item: doubt.report.item.id });
    expect((await paged(1, undefined, next)).map(({ id }) => id)).toEqual([all[1]?.id, all[3]?.id]);
  });

  it('does not ask again what was decided, and asks again what was undone', async () => {
    const ledger = await told();
    const { store } = ledger;
    const [merge, contradiction, doubt] = await reviewQueue(store.db);
    if (merge?.sort !== 'merge' || contradiction?.sort !== 'contradiction' || doubt?.sort !== 'doubt')
      throw new Error('other tasks');
    const [one, other] = merge.entries;
    const events = [
      await decide(ledger, { kind: 'decline', entry: one.id, into: other.id }),
      await decide(ledger, { kind: 'accept', item: contradiction.contradiction.values[0]?.items[0] ?? '' }),
      await decide(ledger, { kind: 'reject', item: doubt.report.item.id }),
    ];
    expect(await queueCounts(store.db)).toEqual({ merge: 0, contradiction: 0, doubt: 1 });
    expect(await reviewQueue(store.db)).toHaveLength(1);
    for (const { seq } of events) await decide(ledger, { kind: 'undo', event: seq });
    expect(await queueCounts(store.db)).toEqual({ merge: 1, contradiction: 1, doubt: 2 });
  });

  it('does not ask about an entry of which nothing is left', async () => {
    const ledger = await told();
    const slip = (await entriesIn(ledger)).find(({ first }) => first === '2020-06-10');
    await decide(ledger, { kind: 'reject', item: slip?.reports[0]?.item.id ?? '' });
    expect(await queueCounts(ledger.store.db)).toMatchObject({ merge: 0 });
    expect(await reviewQueue(ledger.store.db, { sort: 'merge' })).toEqual([]);
  });
});
