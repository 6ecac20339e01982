import { expect, it } from 'vitest';
import { act } from '../../../test/ledger-actions.js';
import { logOf, tablesOf } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { replay } from '../replay.js';
import { withTexts } from '../verify.js';

describeEachStore('carrying events into the tables', (desk) => {
  it('makes the same of them in whatever pieces they come', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    for (const choice of [91_713, 5, 41, 78_008, 33, 19_002, 69, 45_822, 71, 22]) await act(ledger, choice);
    const log = await logOf(ledger);
    const tables = await tablesOf(ledger);
    for (const piece of [1, 7]) {
      const other = await desk.open({ dossier: `by${piece}-${desk.where().dossier}` });
      for (let from = 0; from < log.length; from += piece) {
        const some = async function* () {
          for await (const event of withTexts(ledger.store.db))
            if (event.row.seq > from && event.row.seq <= from + piece) yield event;
        };
        await other.store.write((tx) => replay(tx, other.store.engine.name, some()));
      }
      expect(await tablesOf(other)).toEqual(tables);
    }
  });
});
