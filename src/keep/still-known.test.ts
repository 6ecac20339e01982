import { expect, it } from 'vitest';
import { entriesIn, faultsOf } from '../../test/ledger-checked.js';
import { note } from '../../test/ledger-desk.js';
import { opened, strollingClock, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { decide } from './decide.js';
import type { Ledger } from './ledger.js';
import { lastOf } from './log.js';
import { stillKnown } from './still-known.js';

describeEachStore('what is still known of entries', (desk) => {
  const meetings = async (ledger: Ledger) =>
    (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
  const known = async ({ store }: Ledger) => stillKnown(store, await lastOf(store.db));

  it('is there after a transaction, once, and holds what that one added', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    const { candidates, told } = await known(ledger);
    const [meeting] = await meetings(ledger);
    expect([candidates, told].map((map) => map.has(meeting?.id ?? ''))).toEqual([true, true]);
    expect((await known(ledger)).candidates.size).toBe(0);
    for (const name of ['recalled', 'announced', 'slipped'] as const) await tell(ledger, [name]);
    const { keyed } = await known(ledger);
    expect([...keyed.values()].some((entries) => entries.length > 0)).toBe(true);
    const rows = await ledger.store.db.selectFrom('entry_key').selectAll().execute();
    for (const [key, entries] of keyed)
      expect([...entries].sort()).toEqual(
        rows
          .filter((row) => row.key === key)
          .map(({ entry }) => entry)
          .sort(),
      );
  });

  it('is nothing where somebody else wrote since, so that all find what the others opened', async () => {
    const one = await opened(await desk.open({ now: strollingClock() }));
    const other = await desk.open({ create: false, now: strollingClock() });
    await tell(one, ['wire']);
    await tell(other, ['recalled']);
    expect((await known(one)).candidates.size).toBe(0);
    const [meeting] = await meetings(one);
    await decide(other, { kind: 'reject', item: meeting?.reports[0]?.item.id ?? '' });
    await tell(one, ['announced', 'slipped', 'aftermath']);
    await tell(other, ['empty']);
    expect(await faultsOf(one)).toEqual([]);
  });

  it('is nothing after a transaction that failed', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    const unknown = { kind: 'entry.merged', entry: 'nobody', into: 'nothing' } as const;
    await expect(note(ledger, [{ what: unknown }])).rejects.toThrow();
    expect((await known(ledger)).candidates.size).toBe(0);
    await tell(ledger, ['recalled']);
    expect(await meetings(ledger)).toHaveLength(1);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
