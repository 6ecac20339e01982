import { expect, it } from 'vitest';
import { describeEachStore } from '../../test/stores.js';
import { dossierOf } from './ask/dossier.js';
import { begin } from './begin.js';

const dossier = { name: 'cod-banks', title: 'The cod banks', parties: ['NOR', 'ISL'] };

describeEachStore('beginning a dossier', (desk) => {
  it('says what it is called and who takes part', async () => {
    const ledger = await desk.open();
    await begin(ledger, dossier);
    expect(await dossierOf(ledger)).toEqual(dossier);
  });

  it('happens once, whoever tries at the same time', async () => {
    const [one, other] = [await desk.open(), await desk.open()];
    const tried = await Promise.allSettled([
      begin(one, dossier),
      begin(other, { ...dossier, title: 'Other' }),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = tried.find((attempt) => attempt.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'dossier-exists', input: 'cod-banks' });
  });
});
