import { expect, it } from 'vitest';
import { act } from '../../test/ledger-actions.js';
import { logOf, tablesOf } from '../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { replay } from './replay.js';
import { withTexts } from './verify.js';

describeEachStore('a log that is carried out again', (desk) => {
  it('makes the same tables, and tells how far it is', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    for (const choice of [125, 46, 943, 78, 6400, 807, 32, 95_611, 10, 31_870]) await act(ledger, choice);
    const empty = await desk.open({ dossier: `again-${desk.where().dossier}` });
    const told: number[] = [];
    await empty.store.write((tx) =>
      replay(tx, empty.store.engine.name, withTexts(ledger.store.db), (done) => told.push(done)),
    );
    expect(await logOf(empty)).toEqual(await logOf(ledger));
    expect(await tablesOf(empty)).toEqual(await tablesOf(ledger));
    expect(told.at(-1)).toBe((await logOf(ledger)).length);
  });

  it('is all there, or nothing of it', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['wire']);
    const empty = await desk.open({ dossier: `again-${desk.where().dossier}` });
    const cut = async function* () {
      for await (const event of withTexts(ledger.store.db)) {
        yield event;
        if (event.row.seq === 4) throw new Error('cut short');
      }
    };
    await expect(empty.store.write((tx) => replay(tx, empty.store.engine.name, cut()))).rejects.toThrow(
      'cut short',
    );
    expect(await logOf(empty)).toEqual([]);
  });
});
