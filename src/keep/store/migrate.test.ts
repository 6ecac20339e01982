import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, type Migration, sql } from 'kysely';
import { expect, it } from 'vitest';
import { faultsOf } from '../../../test/ledger-checked.js';
import { note } from '../../../test/ledger-desk.js';
import { opened, tell } from '../../../test/ledger-process.js';
import { describeEachStore, type StoreDesk, tickingClock } from '../../../test/stores.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import { logPage } from '../ask/log.js';
import { noteForecasts } from '../book.js';
import type { Ledger } from '../ledger.js';
import type { MigrationsOf } from './migrate.js';
import { migrationsFor } from './migrations.js';
import { openLedger } from './open.js';

const dossier = { name: 'talks', title: 'Talks', parties: [] };
const write = (ledger: Ledger) => note(ledger, [{ what: { kind: 'dossier.opened', dossier } }]);
const eventsIn = ({ store }: Ledger) => store.db.selectFrom('event').selectAll().execute();

const step = (statement: string): Migration => ({
  up: async (db: Kysely<unknown>) => void (await sql.raw(statement).execute(db)),
});
/** The steps of this program and further ones, which add a table each. */
const withSteps =
  (...names: string[]): MigrationsOf =>
  (engine) => ({
    ...migrationsFor(engine),
    ...Object.fromEntries(names.map((name, i) => [name, step(`create table added_${i} (a text)`)])),
  });
const failing: MigrationsOf = (engine) => ({
  ...withSteps('2100-01-01-one')(engine),
  '2100-01-02-two': step('no such statement'),
});

describeEachStore('a ledger of another form', (desk) => {
  const copyAt = (name: string) => {
    const { home, dossier } = desk.where();
    return join(home, `${dossier}.before-${name}.dragoman`);
  };
  const addedTables = async ({ store }: Ledger) =>
    (await sql.raw<{ name: string }>(store.engine.tables).execute(store.db)).rows
      .map(({ name }) => name)
      .filter((name) => name.startsWith('added_'))
      .sort();

  it('is refused where it is newer', async () => {
    await write(await desk.open({ migrations: withSteps('2100-01-01-one') }));
    const asked = desk.open({ create: false });
    await expect(asked).rejects.toMatchObject({ code: 'newer-ledger' });
    await expect(desk.open({ create: false })).rejects.toThrow('made by a newer Dragoman (2100-01-01-one)');
  });

  it('is brought up after a copy where it is older, and the copy holds what was there', async () => {
    await write(await desk.open());
    const steps = withSteps('2100-01-01-one', '2100-01-02-two');
    const found = await desk.open({ create: false, migrations: steps });
    expect(await addedTables(found)).toEqual(['added_0', 'added_1']);
    expect(await eventsIn(found)).toHaveLength(1);
    const copy = await copyOf(desk, copyAt('2100-01-01-one'));
    expect(await addedTables(copy)).toEqual([]);
    expect(await eventsIn(copy)).toEqual(await eventsIn(found));
    await copy.store.close();
  });

  it('that knew of no forecasts is brought up, and verifies', async () => {
    const first: MigrationsOf = (engine) =>
      Object.fromEntries(
        Object.entries(migrationsFor(engine)).filter(([name]) => name === '2026-11-22-first'),
      );
    await write(await desk.open({ migrations: first }));
    const found = await desk.open({ create: false });
    expect(await faultsOf(found)).toEqual([]);
    expect(existsSync(copyAt('2026-11-22-forecasts'))).toBe(true);
    await noteForecasts(found, WHALING, [forecastOn('q1')]);
    expect(await faultsOf(found)).toEqual([]);
  });

  it('that kept more indexes is brought up with all that it holds, and verifies', async () => {
    const before: MigrationsOf = (engine) => {
      const { '2026-11-23-leaner': _, ...steps } = migrationsFor(engine);
      return steps;
    };
    const old = await opened(await desk.open({ migrations: before, now: tickingClock() }));
    await tell(old, ['wire', 'recalled']);
    const events = await eventsIn(old);
    const found = await desk.open({ create: false, now: tickingClock() });
    expect(await eventsIn(found)).toEqual(events);
    const item = events.find(({ kind }) => kind === 'item.asserted')?.subject ?? '';
    expect((await logPage(found.store.db, { subjects: [item] })).rows).toHaveLength(1);
    await tell(found, ['announced', 'slipped']);
    expect(await faultsOf(found)).toEqual([]);
  });

  it('is brought up for a reader too', async () => {
    await write(await desk.open());
    const steps = withSteps('2100-01-01-one');
    const reader = await desk.open({ create: false, readonly: true, migrations: steps });
    expect(await addedTables(reader)).toEqual(['added_0']);
    await expect(write(reader)).rejects.toMatchObject({ code: 'read-only' });
  });

  it('stays as it was where a step fails', async () => {
    await write(await desk.open());
    await expect(desk.open({ create: false, migrations: failing })).rejects.toThrow();
    const found = await desk.open({ create: false });
    expect(await addedTables(found)).toEqual([]);
    expect(existsSync(copyAt('2100-01-01-one'))).toBe(true);
  });

  it('is brought up once by those who open it at once', async () => {
    await write(await desk.open());
    const migrations = withSteps('2100-01-01-one');
    const all = await Promise.all([1, 2, 3].map(() => desk.open({ create: false, migrations })));
    for (const ledger of all) expect(await addedTables(ledger)).toEqual(['added_0']);
  });
});

/** A copy, opened where it lies. */
const copyOf = ({ where }: StoreDesk, address: string) =>
  openLedger({ ...where(), address, by: 'tester', now: tickingClock(), readonly: true });
