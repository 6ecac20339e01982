import { expect, it } from 'vitest';
import { entriesIn, faultsOf } from '../../../test/ledger-checked.js';
import { note } from '../../../test/ledger-desk.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide, entryOf, TODAY } from '../index.js';

describeEachStore('events on entries', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire', 'recalled', 'slipped']);
    const [slip, meeting] = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    if (!slip || !meeting) throw new Error('two meetings are told');
    return { ledger, slip, meeting };
  };

  it('that split items off another entry than they are in leave all entries true', async () => {
    const { ledger, slip, meeting } = await told();
    const items = [slip, meeting].map(({ reports }) => reports[0]?.item.id ?? '');
    await note(ledger, [{ what: { kind: 'entry.split', entry: meeting.id, items, into: 'anew' } }]);
    expect(await entryOf(ledger.store.db, TODAY, 'anew')).toMatchObject({ reports: [{}, {}] });
    expect(await entryOf(ledger.store.db, TODAY, meeting.id)).toMatchObject({
      slots: { outcome: 'none' },
      reports: [{}],
    });
    const rows = await ledger.store.db
      .selectFrom('entry_state')
      .select('seq_to')
      .where('entry', '=', slip.id)
      .execute();
    expect(rows.every(({ seq_to }) => seq_to < 2_147_483_647)).toBe(true);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('let new documents find an entry by what became part of it', async () => {
    const { ledger, slip, meeting } = await told();
    await decide(ledger, { kind: 'merge', entry: meeting.id, into: slip.id });
    await tell(ledger, ['announced']);
    expect((await entryOf(ledger.store.db, TODAY, slip.id))?.reports).toHaveLength(4);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
