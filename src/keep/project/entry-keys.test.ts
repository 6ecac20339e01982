import { expect, it } from 'vitest';
import { act } from '../../../test/ledger-actions.js';
import { entriesIn } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../index.js';
import type { Ledger } from '../ledger.js';
import { keysOfEntry } from './entry-keys.js';

/** The keys of entries as the table holds them, and as they follow from the log. */
async function bothOf({ store }: Ledger): Promise<[kept: unknown, made: unknown]> {
  const rows = await store.db.selectFrom('entry_key').selectAll().orderBy('key').execute();
  const entries = [...new Set(rows.map(({ entry }) => entry))].sort();
  const kept = entries.map((id) => [id, rows.filter(({ entry }) => entry === id).map(({ key }) => key)]);
  const made = await store.write(async (tx) => {
    const all: unknown[] = [];
    for (const id of entries) all.push([id, [...(await keysOfEntry(tx, id))].sort()]);
    return all;
  });
  return [kept, made];
}

describeEachStore('the keys of an entry', (desk) => {
  it('are those of its items, and of entries that became part of it, whatever was moved and moved back', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    for (const choice of [91_713, 5, 41, 78_008, 33, 19_002, 69, 45_822, 71, 22]) await act(ledger, choice);
    const [kept, made] = await bothOf(ledger);
    expect(made).toEqual(kept);
  });

  it('go to the entry that it is merged into, and come back with what is split off', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire', 'slipped']);
    const [one, other] = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    if (!one || !other) throw new Error('two meetings are told');
    const keysOf = (id: string) => ledger.store.write((tx) => keysOfEntry(tx, id));
    const before = [...(await keysOf(one.id)), ...(await keysOf(other.id))];
    await decide(ledger, { kind: 'merge', entry: one.id, into: other.id });
    expect([...(await keysOf(other.id))].sort()).toEqual([...new Set(before)].sort());
    for (let turn = 0; turn < 12; turn++) {
      const items = one.reports.map(({ item }) => item.id);
      await decide(ledger, { kind: 'split', entry: other.id, items });
      const [split] = (await entriesIn(ledger)).filter(
        ({ id, slots }) => id !== other.id && slots.kind === 'encounter',
      );
      await decide(ledger, { kind: 'merge', entry: split?.id ?? '', into: other.id });
    }
    const [kept, made] = await bothOf(ledger);
    expect(made).toEqual(kept);
  });
});
