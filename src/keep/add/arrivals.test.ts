import { expect, it } from 'vitest';
import { incoming, opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { inSession } from '../session.js';
import { arrivalsOf } from './arrivals.js';

describeEachStore('arrivals', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));

  it('are what is not there yet, each text once', async () => {
    const ledger = await begun();
    const [there] = await tell(ledger, ['announced']);
    const readings = [PROCESS.announced, PROCESS.wire, PROCESS.wire].map((reading) => incoming(reading));
    const arrivals = await inSession(ledger, (session) => arrivalsOf(session, readings));
    expect([...arrivals.fresh.keys()]).toEqual([readings[1]]);
    expect(arrivals.there.get(PROCESS.announced.document.sha256)?.id).toBe(there?.document);
    expect(arrivals.there.get(PROCESS.wire.document.sha256)?.id).toMatch(/^wire-[0-9a-f]{8}$/);
  });

  it('have items under their names in the ledger, and write nothing', async () => {
    const ledger = await begun();
    const wire = incoming(PROCESS.wire);
    const { fresh } = await inSession(ledger, (session) => arrivalsOf(session, [wire]));
    const arrival = fresh.get(wire);
    expect(arrival?.items).toHaveLength(PROCESS.wire.items.length);
    for (const { id } of arrival?.items ?? [])
      expect(id.split('-')[0]).toBe(arrival?.document.id.split('-').at(-1));
    expect(await ledger.store.db.selectFrom('document').select('id').execute()).toEqual([]);
  });
});
