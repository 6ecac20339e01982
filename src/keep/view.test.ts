import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, act } from '../../test/ledger-actions.js';
import { entriesIn, faultsOf, onlyEntry } from '../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import type { Entry } from '../record/index.js';
import { endOfLog, entryOf, queueCounts, reviewQueue, TODAY, type View } from './index.js';
import type { Ledger } from './ledger.js';
import { OPEN } from './store/tables.js';
import { inSight } from './view.js';

describe('a stretch of the log', () => {
  it('is in sight from where it begins until before it ends', () => {
    const at = (seq: number | null): View => ({ known: TODAY.known, seq });
    expect([2, 3, 5, 6].map((seq) => inSight(at(seq), 3, 6))).toEqual([false, true, true, false]);
    expect([inSight(TODAY, 3, OPEN), inSight(TODAY, 3, 6)]).toEqual([true, false]);
  });
});

const meetingsIn = async (ledger: Ledger, view: View) =>
  (await entriesIn(ledger, view)).filter(({ slots }) => slots.kind === 'encounter');

describeEachStore('what was known on a day', (desk) => {
  const asOf = (known: string): View => ({ known, seq: null });

  it('is what documents up to that day tell', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['recalled', 'wire', 'announced', 'slipped']);
    const on = async (day: string) => (await meetingsIn(ledger, asOf(day))).at(-1);
    expect(await on('2021-05-19')).toBeUndefined();
    const steps: [day: string, told: Partial<Record<string, unknown>>, reports: number][] = [
      ['2021-05-20', { status: 'planned', outcome: 'unstated' }, 1],
      ['2021-06-09', { status: 'planned', outcome: 'unstated' }, 1],
      ['2021-06-10', { status: 'held', outcome: 'agreement' }, 2],
      ['2021-06-19', { status: 'held', outcome: 'agreement' }, 2],
      ['2021-06-20', { status: 'held', outcome: 'agreement' }, 3],
    ];
    for (const [day, slots, reports] of steps) {
      const entry = await on(day);
      expect(entry?.slots, day).toMatchObject(slots);
      expect(entry?.reports.length, day).toBe(reports);
      expect(entry?.contradictions.length, day).toBe(reports === 3 ? 1 : 0);
    }
    expect(await meetingsIn(ledger, asOf('2021-06-30'))).toHaveLength(1);
    expect(await meetingsIn(ledger, asOf('2021-07-01'))).toHaveLength(2);
  });

  it('is at each day what a ledger tells that has no later documents', async () => {
    const names = ['announced', 'wire', 'repeated', 'recalled', 'slipped', 'aftermath'] as const;
    const days = ['2021-05-20', '2021-06-10', '2021-06-12', '2021-06-20', '2021-07-01', '2021-08-03'];
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    for (const [i, name] of names.entries()) {
      await tell(ledger, [name]);
      const then = await entriesIn(ledger, asOf(days[i] ?? ''));
      expect(then, name).toEqual(await entriesIn(ledger));
    }
    const whole = await Promise.all(days.map((day) => entriesIn(ledger, asOf(day))));
    expect(whole.map((entries) => entries.length)).toEqual([1, 3, 3, 3, 4, 7]);
    expect(whole.map((entries) => entries.reduce((sum, { reports }) => sum + reports.length, 0))).toEqual([
      1, 4, 5, 6, 7, 10,
    ]);
  });

  it('holds a document without a date from the day on which it was added', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['undated']);
    const { published, known } = (await onlyEntry(ledger, 'encounter')).reports[0]?.document ?? {};
    expect(published).toBeNull();
    expect(await entriesIn(ledger, asOf('2022-01-01'))).toEqual([]);
    expect(await entriesIn(ledger, asOf(known ?? ''))).toHaveLength(1);
  });
});

describeEachStore('what the ledger said at a place in its log', (desk) => {
  it('is what was seen then, whatever happened since; and the ledger is sound throughout', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.noBias(fc.nat(99_999)), { minLength: 10, maxLength: 22 }),
        async (choices) => {
          const dossier = `n${runs++}-${desk.where().dossier}`;
          const ledger = await opened(await desk.open({ dossier, now: strollingClock() }));
          const snapshots: { seq: number; entries: readonly Entry[]; day: readonly Entry[] }[] = [];
          for (const choice of choices) {
            await act(ledger, choice);
            const [{ merge, doubt }, queue] = [
              await queueCounts(ledger.store.db),
              await reviewQueue(ledger.store.db, { limit: 1000 }),
            ];
            const sorts = queue.map(({ sort }) => sort).filter((sort) => sort !== 'contradiction');
            expect(sorts).toEqual([...Array(merge).fill('merge'), ...Array(doubt).fill('doubt')]);
            snapshots.push({
              seq: await endOfLog(ledger.store.db),
              entries: await entriesIn(ledger),
              day: await entriesIn(ledger, { known: '2021-06-15', seq: null }),
            });
          }
          for (const { seq, entries, day } of snapshots) {
            expect(await entriesIn(ledger, { ...TODAY, seq })).toEqual(entries);
            expect(await entriesIn(ledger, { known: '2021-06-15', seq })).toEqual(day);
            const [entry] = entries;
            if (entry) expect(await entryOf(ledger.store.db, { ...TODAY, seq }, entry.id)).toEqual(entry);
          }
          expect(await faultsOf(ledger)).toEqual([]);
          await ledger.store.close();
        },
      ),
      { numRuns: desk.kind === 'sqlite' ? 10 : 2, seed: 4 },
    );
    expect(ACTIONS.length).toBeGreaterThan(8);
  });
});
