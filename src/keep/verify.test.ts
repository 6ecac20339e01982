import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { faultsOf, onlyEntry } from '../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { passage } from '../record/index.js';
import { decide, documentOf, documentsOf, TODAY, verify } from './index.js';
import type { Ledger } from './ledger.js';
import { eventsAfter, sealOf } from './log.js';
import { openLedger } from './store/open.js';
import type { Store } from './store/store.js';

describeEachStore('verifying a ledger', (desk) => {
  const told = async (): Promise<Ledger> => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire', 'slipped']);
    const [report] = (await onlyEntry(ledger, 'position')).reports;
    await decide(ledger, { kind: 'accept', item: report?.item.id ?? '' });
    return ledger;
  };
  /** Does what only a hand in the database can do. */
  const tamper = async ({ store }: Ledger, ...statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(store.db);
  };
  const freed =
    desk.kind === 'sqlite'
      ? ['drop trigger event_no_update', 'drop trigger event_no_delete']
      : ['drop trigger event_only_added on event'];
  const toldOf = async (ledger: Ledger) => (await faultsOf(ledger)).map(({ what }) => what);

  it('counts what it looked at, and tells how far it is', async () => {
    const ledger = await told();
    const { home, dossier } = desk.where();
    const scratch = await openLedger({
      dossier: `s-${dossier}`,
      home,
      by: 'x',
      now: ledger.now,
      create: true,
    });
    const shares: number[] = [];
    const verified = await verify(ledger, scratch.store, (share) => shares.push(share));
    expect(verified).toEqual({ events: 17, documents: 3, items: 5, faults: [] });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    await scratch.store.close();
  });

  it('looks at one moment, whoever writes meanwhile', async () => {
    const ledger = await told();
    const other = await desk.open({ create: false });
    const { home, dossier } = desk.where();
    const { store } = await openLedger({
      dossier: `s-${dossier}`,
      home,
      by: 'x',
      now: ledger.now,
      create: true,
    });
    const write: Store['write'] = async (work) => {
      const made = await store.write(work);
      await tell(other, ['recalled']);
      return made;
    };
    expect((await verify(ledger, { ...store, write })).faults).toEqual([]);
    await store.close();
    expect(await documentsOf(ledger.store.db, TODAY)).toHaveLength(4);
  });

  it('finds nothing in a ledger without events', async () =>
    expect(await faultsOf(await desk.open())).toEqual([]));

  it('is kept from changes of the log by the store itself', async () => {
    const ledger = await told();
    await expect(tamper(ledger, `update event set "by" = 'x'`)).rejects.toThrow('only added to');
    await expect(tamper(ledger, 'delete from event where seq = 3')).rejects.toThrow('only added to');
  });

  it('finds an event that was changed', async () => {
    const ledger = await told();
    await tamper(ledger, ...freed, `update event set because = 'no reason' where seq = 6`);
    expect(await faultsOf(ledger)).toEqual([
      { check: 'log', what: 'Event 6 was changed after it was sealed.' },
    ]);
  });

  it('finds an event that is missing, in the middle and at the beginning', async () => {
    const ledger = await told();
    await tamper(ledger, ...freed, 'delete from event where seq = 6');
    expect(await toldOf(ledger)).toEqual([
      'Event 6 is missing from the log.',
      'Event 7 was changed after it was sealed.',
    ]);
    await tamper(ledger, 'delete from event where seq = 1');
    expect((await toldOf(ledger))[0]).toBe('Event 1 is missing from the log.');
  });

  it('finds what is no event, sealed as it may be', async () => {
    const ledger = await told();
    const rows = [];
    for await (const row of eventsAfter(ledger.store.db)) rows.push(row);
    const last = rows.at(-1);
    const before = rows.at(-2)?.hash ?? '';
    const what = '{"kind":"item.accepted"}';
    const hash = last && sealOf(before, { ...last, what });
    await tamper(
      ledger,
      ...freed,
      `update event set what = '${what}', hash = '${hash}' where seq = ${last?.seq}`,
    );
    expect(await toldOf(ledger)).toEqual(['Event 17 (item.accepted) is not what such an event holds.']);
  });

  it('finds a text that was changed, and the passages that it no longer holds', async () => {
    const ledger = await told();
    await tamper(ledger, `update document_text set text = replace(text, 'will see', 'might see')`);
    const faults = await faultsOf(ledger);
    expect(faults.map(({ check }) => check)).toEqual(['texts', 'evidence']);
    expect(faults[0]?.what).toMatch(/^The text of announced-[0-9a-f]{8} was changed\.$/);
    expect(faults[1]?.what).toMatch(/^A passage of .* does not stand in announced-/);
  });

  it('finds words of a correction that no longer stand in the text', async () => {
    const ledger = await told();
    const { item, document } = (await onlyEntry(ledger, 'position')).reports[0] ?? {};
    const text = (await documentOf(ledger.store.db, document?.id ?? ''))?.text ?? '';
    const start = text.indexOf('the lamps');
    await decide(ledger, {
      kind: 'correct',
      item: item?.id ?? '',
      slots: {},
      evidence: [passage(text, start, start + 9)],
    });
    expect(await faultsOf(ledger)).toEqual([]);
    await tamper(ledger, `update document_text set text = replace(text, 'the lamps', 'all lamps')`);
    expect((await toldOf(ledger))[1]).toBe(
      `A passage that came with a correction of ${item?.id} does not stand in ${document?.id}.`,
    );
  });

  it('finds a document without its text, and a text without its document', async () => {
    const ledger = await told();
    await tamper(
      ledger,
      `update document_text set sha256 = '${'0'.repeat(64)}' where text like 'On 10 June 2020%'`,
    );
    expect(await toldOf(ledger)).toEqual(
      expect.arrayContaining([
        `The text ${'0'.repeat(64)} belongs to no document.`,
        expect.stringMatching(/^The document slipped-[0-9a-f]{8} has lost its text\.$/),
      ]),
    );
  });

  it('finds tables that are not what the log makes of them', async () => {
    const changes = {
      outlet: `update outlet set body = replace(body, '"weight":1', '"weight":0')`,
      sighting: `insert into sighting (document, source, outlet, seq) values ('x', 'y', null, 4)`,
      item: 'delete from item where confidence < 0.5',
      decision: 'delete from decision',
      membership: `insert into membership (item, entry, seq_from, seq_to) values ('stray', 'nowhere', 3, 2147483647)`,
      entry_party: `delete from entry_party where party = 'ISL'`,
      entry_state: `update entry_state set slots = replace(slots, 'Geneva', 'Gdansk')`,
      proposal: `update proposal set because = 'no reason'`,
    };
    const ledger = await told();
    await tamper(ledger, ...Object.values(changes));
    const faults = await faultsOf(ledger);
    expect(faults.map(({ check }) => check)).toEqual(Object.keys(changes).map(() => 'replay'));
    expect(
      faults.map(({ what }) => /^The table (\w+) is not what the log makes of it/.exec(what)?.[1]),
    ).toEqual(Object.keys(changes));
  });
});
