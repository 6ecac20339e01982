import { expect, it } from 'vitest';
import { faultsOf, onlyEntry } from '../../../test/ledger-checked.js';
import { note } from '../../../test/ledger-desk.js';
import { opened, outletNamed, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { tellTable } from '../../../test/told-tables.js';
import { endOfLog, TODAY } from '../index.js';

describeEachStore('events on documents and outlets', (desk) => {
  it('let an outlet weigh otherwise, and its reports with it, from that place in the log on', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire', 'recalled', 'announced']);
    const place = await endOfLog(ledger.store.db);
    const outcome = async (seq: number | null) => {
      const { slots } = await onlyEntry(ledger, 'encounter', { ...TODAY, seq });
      return 'outcome' in slots ? slots.outcome : null;
    };
    expect(await outcome(null)).toBe('agreement');
    await note(ledger, [{ what: { kind: 'outlet.registered', outlet: outletNamed('wire', 0.1) } }]);
    expect([await outcome(null), await outcome(place)]).toEqual(['none', 'agreement']);
    await note(ledger, [{ what: { kind: 'outlet.registered', outlet: outletNamed('wire') } }]);
    expect(await outcome(null)).toBe('agreement');
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('let a row weigh otherwise with any of the outlets on which it rests', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const head = 'id,parties,when,where,source,published';
    const row =
      'one,NOR:Ingrid Solheim;ISL:Einar Falk,2021-06-10,Bern,https://a.example https://b.example,2021-06-11';
    await tellTable(ledger, 'encounters.csv', [head, row]);
    await tell(ledger, ['wire']);
    const where = async () => (await onlyEntry(ledger, 'encounter')).slots;
    expect(await where()).toMatchObject({ where: 'Bern' });
    for (const id of ['a', 'b'])
      await note(ledger, [{ what: { kind: 'outlet.registered', outlet: outletNamed(id, 0.4) } }]);
    expect(await where()).toMatchObject({ where: 'Geneva' });
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('keep what made a reading, and each reading of a document', async () => {
    const ledger = await opened(await desk.open());
    await tell(ledger, ['wire']);
    await tell(ledger, ['wire'], { again: true });
    const rows = await ledger.store.db.selectFrom('reading').selectAll().orderBy('seq').execute();
    expect(rows.map(({ id }) => id.split('/')[1])).toEqual(['reading-1', 'reading-2']);
    expect(rows.map(({ maker }) => JSON.parse(maker))).toMatchObject([
      { code: 'code' },
      { models: 'models' },
    ]);
  });
});
