import { expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { openLedger } from '../store/open.js';
import { dossierOf, outletOf, outletsOf } from './dossier.js';

const { ledger, at } = ledgerDesk();

it('says what the dossier is called, who takes part and who publishes', async () => {
  const open = await ledger();
  expect(await dossierOf(open)).toEqual({
    name: 'cod-banks',
    title: 'The cod banks',
    parties: ['NOR', 'ISL'],
  });
  expect((await outletsOf(open.store.db)).map(({ id }) => id)).toEqual([
    'harbour.example',
    'quarrel.example',
    'rumour.example',
  ]);
  expect(await outletOf(open.store.db, 'quarrel.example')).toMatchObject({ name: 'News & Views', weight: 1 });
  expect(await outletOf(open.store.db, 'nobody.example')).toBeNull();
  await open.store.close();
});

it('refuses where nothing was written yet', async () => {
  const now = () => '2022-01-05T12:00:00.000Z';
  const blank = await openLedger({ dossier: 'blank', home: at(''), by: 'anna', now, create: true });
  await expect(dossierOf(blank)).rejects.toThrow('holds no dossier yet; make it with "dragoman init"');
  await blank.store.close();
});
