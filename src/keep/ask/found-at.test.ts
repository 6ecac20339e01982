import { expect, it } from 'vitest';
import { incoming, opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings } from '../index.js';
import { foundAt } from './found-at.js';

describeEachStore('what was found at an address', (desk) => {
  it('is each text in its turn, whether it was new there or not', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const [wire, announced] = await tell(ledger, ['wire', 'announced']);
    const { source } = PROCESS.wire.document;
    const moved = { ...PROCESS.announced, document: { ...PROCESS.announced.document, source } };
    await addReadings(ledger, [incoming(moved)]);
    const found = await foundAt(ledger.store.db, [source, 'https://absent.example/']);
    expect([...found.keys()]).toEqual([source]);
    expect(found.get(source)?.map(({ document, sha256 }) => [document, sha256])).toEqual([
      [wire?.document, PROCESS.wire.document.sha256],
      [announced?.document, PROCESS.announced.document.sha256],
    ]);
  });
});
