import { describe, expect, it } from 'vitest';
import { COD_BANKS, ledgerDesk } from '../test/ledger-desk.js';
import { dossierBrief, dossierMaterial } from './briefing.js';
import { explainPage } from './explaining.js';
import { TODAY } from './keep/index.js';

const desk = ledgerDesk();
const asked = { view: TODAY, seenFrom: '', today: '2022-01-05', since: null, meetings: 5 } as const;

describe('what the brief of a dossier is made of', () => {
  it('holds each measure of the dossier', async () => {
    const ledger = await desk.ledger();
    const found = await dossierMaterial(ledger, asked);
    expect(found.overview.dossier.title).toBe('The cod banks');
    expect([found.knownUntil, found.held, found.promises.promises.length]).toEqual(['2021-12-30', 1, 1]);
    expect(found.gaps.pair).toEqual(['NOR', 'ISL']);
    await ledger.store.close();
  });
  it('makes the brief as long as it may be', async () => {
    const ledger = await desk.ledger();
    const { meetings: _, ...seen } = asked;
    const whole = await dossierBrief(ledger, seen, 'full');
    expect([whole.title, whole.asOf]).toEqual(['The cod banks', '2022-01-05']);
    expect(whole.sections.every(({ more }) => more === 0)).toBe(true);
    const page = await dossierBrief(ledger, seen, { pages: 1 });
    expect(page.sections.map(({ id }) => id)).toEqual(whole.sections.map(({ id }) => id));
    await ledger.store.close();
  });
  it('weighs a meeting as explain does', async () => {
    const ledger = await desk.ledger();
    const { meetings } = await dossierMaterial(ledger, asked);
    const page = await explainPage(ledger, meetings[0]?.entry ?? '', asked);
    expect(page.page === 'meeting' && page.weighed).toEqual(meetings[0]);
    await ledger.store.close();
  });
  it('tells changes of the 90 days before the newest document unless a day is said', async () => {
    const ledger = await desk.ledger();
    const lately = await dossierMaterial(ledger, asked);
    expect(lately.since).toBe('2021-10-01');
    expect(lately.changes.documents.map(({ id }) => id)).not.toContain('harbour');
    const all = await dossierMaterial(ledger, { ...asked, since: '2021-05-14' });
    expect(all.changes.documents.length).toBe(lately.changes.documents.length + 1);
    await ledger.store.close();
  });
  it('sees no later documents than a view', async () => {
    const ledger = await desk.ledger();
    const view = { known: '2021-05-20', seq: null };
    const { entries, knownUntil } = await dossierMaterial(ledger, { ...asked, view, today: '2021-05-20' });
    expect(knownUntil).toBe('2021-05-14');
    expect(
      [...entries.values()].every(({ reports }) =>
        reports.every(({ document }) => document.known <= view.known),
      ),
    ).toBe(true);
    await ledger.store.close();
  });
});

describe('a dossier that names no parties', () => {
  const unnamed = ledgerDesk(COD_BANKS, []);
  it('tells of those whom its meetings name', async () => {
    const ledger = await unnamed.ledger();
    const { pairs, pauses } = await dossierMaterial(ledger, asked);
    expect(pairs.map(({ pair, contacts }) => [[...pair].sort(), contacts])).toEqual([[['ISL', 'NOR'], 1]]);
    expect(pauses.pairs).toHaveLength(1);
    await ledger.store.close();
  });
});
