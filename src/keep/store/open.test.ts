import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { note } from '../../../test/ledger-desk.js';
import { describeEachStore } from '../../../test/stores.js';
import type { Happening } from '../../record/index.js';
import type { Ledger } from '../ledger.js';

let outlets = 0;
/** Writes an event that any ledger takes, again and again. */
function write(ledger: Ledger) {
  const of = { name: 'A paper', country: null, stateOwned: null, weight: 1, because: 'a newsroom' };
  const what: Happening = { kind: 'outlet.registered', outlet: { ...of, id: `paper-${outlets++}.example` } };
  return note(ledger, [{ what }]);
}
const eventsIn = ({ store }: Ledger) => store.db.selectFrom('event').select(['seq', 'by', 'kind']).execute();

describeEachStore('opening', (desk) => {
  const copies = () => readdirSync(desk.where().home).filter((name) => name.includes('.before-'));

  it('makes a ledger, and finds it again with what was written', async () => {
    const made = await desk.open();
    await write(made);
    const found = await desk.open({ create: false });
    expect(await eventsIn(found)).toEqual([{ seq: 1, by: 'tester', kind: 'outlet.registered' }]);
    expect(copies()).toEqual([]);
  });

  it('names the dossiers that are there where the one that is asked for is not', async () => {
    await write(await desk.open());
    const { dossier } = desk.where();
    const asked = desk.open({ create: false, dossier: 'absent' });
    await expect(asked).rejects.toMatchObject({ code: 'missing-dossier', input: 'absent' });
    await expect(desk.open({ create: false, dossier: 'absent' })).rejects.toThrow(dossier);
    await expect(desk.open({ create: false, dossier: 'absent' })).rejects.toThrow('"dragoman init absent"');
  });

  it('makes none twice, but finishes one whose making was cut short', async () => {
    await (await desk.open()).store.close();
    await write(await desk.open());
    await expect(desk.open()).rejects.toMatchObject({ code: 'dossier-exists' });
    expect(await eventsIn(await desk.open({ create: false }))).toHaveLength(1);
  });

  it('refuses a name that no dossier can have', async () => {
    await expect(desk.open({ dossier: '../korea' })).rejects.toMatchObject({ code: 'bad-name' });
  });

  it('makes one ledger where several programs make it at once', async () => {
    const made = await Promise.all([desk.open(), desk.open(), desk.open(), desk.open()]);
    await Promise.all(made.map(write));
    expect((await eventsIn(await desk.open({ create: false }))).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('lets a reader read and not write', async () => {
    await write(await desk.open());
    const reader = await desk.open({ create: false, readonly: true });
    expect(await eventsIn(reader)).toHaveLength(1);
    await expect(write(reader)).rejects.toMatchObject({ code: 'read-only' });
  });

  it('reads the state of one moment while others write', async () => {
    const writer = await desk.open();
    await write(writer);
    const reader = await desk.open({ create: false, readonly: true });
    const seen = await reader.store.read(async (tx) => {
      const count = async () => (await tx.selectFrom('event').select('seq').execute()).length;
      const before = await count();
      await write(writer);
      return [before, await count()];
    });
    expect(seen).toEqual([1, 1]);
    expect(await eventsIn(reader)).toHaveLength(2);
  });
});
