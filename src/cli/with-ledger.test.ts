import { describe, expect, it } from 'vitest';
import { ledgerDesk, note } from '../../test/ledger-desk.js';
import { dossierOf, type Ledger } from '../keep/index.js';
import { openLedger } from '../keep/store/open.js';
import { withLedger } from './with-ledger.js';

ledgerDesk();

const titleOf = async (ledger: Pick<Ledger, 'store' | 'address'>): Promise<string> =>
  (await dossierOf(ledger)).title;

describe('a ledger that is worked on', () => {
  it('is the only one there is, in the name of the user', async () => {
    const [by, title] = await withLedger({}, 'read', async (ledger) => [ledger.by, await titleOf(ledger)]);
    expect([by, title]).toEqual(['berta', 'The cod banks']);
  });
  it('is read as it stood at one moment, whoever writes meanwhile', async () => {
    const dossier = { name: 'cod-banks', title: 'The hake banks', parties: [] };
    const what = { kind: 'dossier.changed', dossier } as const;
    const titles = await withLedger({}, 'read', async (ledger) => {
      const before = await titleOf(ledger);
      await withLedger({}, 'write', (writer) => note(writer, [{ what }]));
      const { store, address } = ledger;
      return [
        before,
        await titleOf(ledger),
        await store.read((db) => titleOf({ store: { ...store, db }, address })),
      ];
    });
    expect(titles).toEqual(['The cod banks', 'The cod banks', 'The cod banks']);
    expect(await withLedger({}, 'read', titleOf)).toBe('The hake banks');
  });
  it('is not filled where its making was cut short', async () => {
    const now = () => '2022-01-05T12:00:00Z';
    const home = process.env.DRAGOMAN_HOME ?? '';
    const half = await openLedger({ dossier: 'half', home, by: 'anna', now, create: true });
    await half.store.close();
    const adding = withLedger({ dossier: 'half' }, 'write', async () => 'added');
    await expect(adding).rejects.toThrow('holds no dossier yet; make it with "dragoman init"');
  });
  it.each(['read', 'write'] as const)(
    'to %s is closed afterwards, also where the work fails',
    async (access) => {
      let open: Ledger | undefined;
      const work = withLedger({}, access, (ledger) => {
        open = ledger;
        return Promise.reject(new Error('a slip'));
      });
      await expect(work).rejects.toThrow('a slip');
      await expect(open && dossierOf(open)).rejects.toThrow();
    },
  );
});
