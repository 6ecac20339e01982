import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { actorsOf, type Entry } from '../../record/index.js';
import { TODAY, type View } from '../view.js';
import { allEntries } from './all-entries.js';
import { issuesHeld, partiesHeld } from './holdings.js';

describeEachStore('what a dossier holds', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger.store.db;
  };
  const daysOf = (entries: readonly Entry[]) => entries.flatMap(({ first }) => first ?? []).sort();

  it('of each issue is what its entries are', async () => {
    const db = await told();
    const entries = await allEntries(db, TODAY);
    const held = await issuesHeld(db, TODAY);
    expect(held.length).toBeGreaterThan(1);
    for (const { issue, entries: count, kinds, first, last } of held) {
      const own = entries.filter(({ slots }) => 'issue' in slots && slots.issue === issue);
      expect(count).toBe(own.length);
      expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(count);
      expect([first, last]).toEqual([daysOf(own)[0], daysOf(own).at(-1)]);
    }
    const counts = held.map((one) => one.entries);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('of each party is at least what it does itself, as a view knows it', async () => {
    const db = await told();
    const early: View = { known: '2021-06-10', seq: null };
    for (const view of [TODAY, early]) {
      const entries = await allEntries(db, view);
      const held = new Map((await partiesHeld(db, view)).map((one) => [one.ref, one]));
      for (const ref of new Set(entries.flatMap(({ slots }) => actorsOf(slots)))) {
        const own = entries.filter(({ slots }) => actorsOf(slots).includes(ref));
        expect(held.get(ref)?.entries).toBeGreaterThanOrEqual(own.length);
        expect((held.get(ref)?.first ?? '') <= (daysOf(own)[0] ?? '9999')).toBe(true);
      }
    }
    expect((await partiesHeld(db, early)).length).toBeLessThan((await partiesHeld(db, TODAY)).length);
  });
});
