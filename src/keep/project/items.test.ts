import { expect, it } from 'vitest';
import { entriesIn, faultsOf, onlyEntry } from '../../../test/ledger-checked.js';
import { note } from '../../../test/ledger-desk.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { parseQuery, search, TODAY } from '../index.js';

describeEachStore('events on items', (desk) => {
  it('take an item out of its entry, out of the search, and out of sight', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire', 'recalled']);
    const { reports } = await onlyEntry(ledger, 'encounter');
    const item = reports.find(({ document }) => document.id.startsWith('wire'))?.item.id ?? '';
    await note(ledger, [{ what: { kind: 'item.retracted', item } }]);
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ slots: { outcome: 'none' }, reports: [{}] });
    expect(await search(ledger.store, TODAY, parseQuery('signed'))).toEqual([]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('assert and retract in one go', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    const item = (await onlyEntry(ledger, 'position')).reports[0]?.item;
    if (!item) throw new Error('the wire story has no position');
    const again = {
      kind: 'item.asserted',
      item,
      document: '',
      reading: '',
      entry: 'anew',
      match: null,
    } as const;
    const [document] = await ledger.store.db.selectFrom('document').select('id').execute();
    const asserted = { ...again, item, document: document?.id ?? '', reading: `${document?.id}/reading-1` };
    await note(ledger, [
      { what: { kind: 'item.retracted', item: item.id } },
      { what: asserted },
      { what: { kind: 'item.retracted', item: item.id } },
    ]);
    expect((await entriesIn(ledger)).map(({ slots }) => slots.kind).sort()).toEqual([
      'commitment',
      'encounter',
    ]);
    expect(await search(ledger.store, TODAY, parseQuery('night patrols'))).toEqual([]);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
