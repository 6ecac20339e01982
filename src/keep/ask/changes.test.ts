import { expect, it } from 'vitest';
import { onlyEntry } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../decide.js';
import { TODAY, type View } from '../view.js';
import { changesBetween } from './changes.js';
import { endOfLog } from './moments.js';

describeEachStore('what changed', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));
  const kindsOf = (entries: readonly { slots: { kind: string } }[]) =>
    entries.map(({ slots }) => slots.kind).sort();

  it('between two places in the log is what opened, closed, tells otherwise, or is told by more', async () => {
    const ledger = await begun();
    const { db } = ledger.store;
    const at = async (): Promise<View> => ({ ...TODAY, seq: await endOfLog(db) });
    await tell(ledger, ['announced', 'wire']);
    const first = await at();
    await tell(ledger, ['repeated', 'recalled', 'aftermath']);
    const second = await at();
    const [report] = (await onlyEntry(ledger, 'position')).reports;
    await decide(ledger, { kind: 'reject', item: report?.item.id ?? '' });

    const changes = await changesBetween(db, first, second);
    expect(kindsOf(changes.opened)).toEqual(['alignment', 'capability', 'pause']);
    expect(changes.closed).toEqual([]);
    expect(changes.changed).toMatchObject([
      { slots: ['contradictions'], now: { slots: { kind: 'encounter' } } },
    ]);
    expect(changes.corroborated).toMatchObject([{ reports: 1, now: { slots: { kind: 'commitment' } } }]);
    expect(changes.documents.map(({ id }) => id.split('-')[0])).toEqual([
      'repeated',
      'recalled',
      'aftermath',
    ]);

    const later = await changesBetween(db, second, TODAY);
    expect(kindsOf(later.closed)).toEqual(['position']);
    expect({ ...later, closed: [] }).toEqual({
      opened: [],
      closed: [],
      changed: [],
      corroborated: [],
      documents: [],
    });
  });

  it('between two days is what the world came to know', async () => {
    const ledger = await begun();
    await tell(ledger);
    const day = (known: string): View => ({ known, seq: null });
    const {
      opened: fresh,
      changed,
      documents,
    } = await changesBetween(ledger.store.db, day('2021-06-09'), day('2021-06-10'));
    expect(kindsOf(fresh)).toEqual(['commitment', 'position', 'position']);
    expect(changed).toMatchObject([
      { before: { slots: { status: 'planned' } }, now: { slots: { status: 'held' } } },
    ]);
    expect([...(changed[0]?.slots ?? [])].sort()).toEqual(['outcome', 'status']);
    expect(documents).toHaveLength(2);
  });

  it('is nothing between a view and itself', async () => {
    const ledger = await begun();
    await tell(ledger);
    expect(await changesBetween(ledger.store.db, TODAY, TODAY)).toEqual({
      opened: [],
      closed: [],
      changed: [],
      corroborated: [],
      documents: [],
    });
  });
});
