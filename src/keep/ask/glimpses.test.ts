import { expect, it } from 'vitest';
import { logOf } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { Entry, ItemKind } from '../../record/index.js';
import { decide } from '../decide.js';
import type { Ledger } from '../ledger.js';
import { TODAY, type View } from '../view.js';
import { allEntries } from './all-entries.js';
import type { Filter } from './filter.js';
import { glimpses } from './glimpses.js';
import { endOfLog } from './moments.js';

const SPOKEN: ReadonlySet<ItemKind> = new Set(['commitment', 'position']);

/** What a glimpse tells, of entries that were read whole. */
const glimpsed = (entries: readonly Entry[]) =>
  entries.map(({ id, slots, first, last, sources, reports }) => ({
    ...{ id, slots, first, last, sources },
    reports: reports.map(({ item, document, review, corrected = [] }, i) => {
      const words = i === 0 && SPOKEN.has(slots.kind) ? item.evidence.slice(0, 1) : [];
      const evidence = words.map(({ quote }) => ({ quote }));
      return { item: { id: item.id, confidence: item.confidence, evidence }, document, review, corrected };
    }),
  }));

describeEachStore('glimpses', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger;
  };
  const expectWhole = async ({ store }: Ledger, view: View, filter: Filter = {}) => {
    const whole = await allEntries(store.db, view, filter);
    expect(await glimpses(store, view, filter, { words: SPOKEN })).toEqual(glimpsed(whole));
    return whole;
  };

  it('tell what entries tell, in the order of the timeline', async () => {
    expect((await expectWhole(await told(), TODAY)).length).toBeGreaterThan(5);
  });

  it('are narrowed as the timeline is', async () => {
    const ledger = await told();
    expect(await expectWhole(ledger, TODAY, { kinds: ['position'], party: 'ISL' })).not.toEqual([]);
    await expectWhole(ledger, TODAY, { from: '2021-06-01', to: '2021-06-30' });
  });

  it('see what people decided, and nothing of it before', async () => {
    const ledger = await told();
    const place = await endOfLog(ledger.store.db);
    const before = await allEntries(ledger.store.db, TODAY);
    const several = before.find(({ reports }) => reports.length > 2);
    const [one, two, three] = several?.reports ?? [];
    await decide(ledger, { kind: 'reject', item: one?.item.id ?? '' });
    await decide(ledger, { kind: 'accept', item: two?.item.id ?? '' });
    await decide(ledger, { kind: 'correct', item: three?.item.id ?? '', slots: { where: 'Bergen' } });
    const lone = before.find(({ reports }) => reports.length === 1);
    await decide(ledger, { kind: 'reject', item: lone?.reports[0]?.item.id ?? '' });
    const now = await expectWhole(ledger, TODAY);
    expect(now.length).toBe(before.length - 1);
    expect(await expectWhole(ledger, { ...TODAY, seq: place })).toEqual(before);
    const last = (await logOf(ledger)).at(-1)?.seq ?? 0;
    await decide(ledger, { kind: 'undo', event: last });
    expect((await expectWhole(ledger, TODAY)).length).toBe(before.length);
  });

  it('see what the world knew on a day', async () => {
    const ledger = await told();
    const then = await expectWhole(ledger, { known: '2021-06-10', seq: null });
    expect(then.length).toBeLessThan((await allEntries(ledger.store.db, TODAY)).length);
    expect(then.length).toBeGreaterThan(0);
  });
});
