import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act } from '../../../test/ledger-actions.js';
import { entriesIn } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { decide } from '../decide.js';
import { decisionsOn, endOfLog, TODAY } from '../index.js';
import type { Ledger } from '../ledger.js';
import { touchedSince } from './touched-since.js';

/** All that is told of each entry, in the order of the timeline. */
async function toldIn(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  for (const entry of await entriesIn(ledger))
    told.set(entry.id, JSON.stringify([entry, await decisionsOn(ledger.store.db, TODAY, entry.id)]));
  return told;
}

describeEachStore('what was touched since', (desk) => {
  it('holds every entry that is told otherwise than before, whatever happened', async () => {
    let runs = 0;
    const history = fc.array(fc.noBias(fc.nat(99_999)), { minLength: 8, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(history, async (choices) => {
        const dossier = `t${runs++}-${desk.where().dossier}`;
        const ledger = await opened(await desk.open({ dossier, now: strollingClock() }));
        for (const choice of choices) {
          const [seq, before] = [await endOfLog(ledger.store.db), await toldIn(ledger)];
          await act(ledger, choice);
          const [touched, after] = [await touchedSince(ledger.store.db, seq), await toldIn(ledger)];
          if (touched === null) continue;
          const ids = new Set([...before.keys(), ...after.keys()]);
          for (const id of ids)
            if (before.get(id) !== after.get(id))
              expect([...touched.entries], `choice ${choice}`).toContain(id);
          if (!touched.moved) expect([...after.keys()]).toEqual([...before.keys()]);
        }
        await ledger.store.close();
      }),
      { numRuns: desk.kind === 'sqlite' ? 12 : 2, seed: 8 },
    );
  });

  it('is one entry, which stays in its place, where a report of it is accepted', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire', 'recalled']);
    const [entry] = await entriesIn(ledger);
    const [item] = entry?.reports.map((report) => report.item.id) ?? [];
    const seq = await endOfLog(ledger.store.db);
    const accepted = await decide(ledger, { kind: 'accept', item: item ?? '' });
    const only = { entries: new Set([entry?.id]), moved: false };
    expect(await touchedSince(ledger.store.db, seq)).toEqual(only);
    await decide(ledger, { kind: 'undo', event: accepted.seq });
    expect(await touchedSince(ledger.store.db, seq)).toEqual(only);
    expect(await touchedSince(ledger.store.db, accepted.seq + 1)).toEqual({
      entries: new Set(),
      moved: false,
    });
  });

  it('may be anything after an outlet was weighed anew', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    expect(await touchedSince(ledger.store.db, 0)).toBeNull();
  });
});
