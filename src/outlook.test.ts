import { expect, it } from 'vitest';
import { codYears } from '../test/cod-years.js';
import { note } from '../test/ledger-desk.js';
import { describeEachStore } from '../test/stores.js';
import { answered } from './asking.js';
import { noteForecasts, TODAY } from './keep/index.js';
import { nextTwelveMonths, outlook } from './outlook.js';

/** Long after all that the dossier tells. */
const now = (): string => '2026-01-01T12:00:00.000Z';
const then = { view: { known: '2022-01-01', seq: null }, today: '2022-01-01' };

describeEachStore('the outlook', (desk) => {
  it('asks whether the leaders of the first two states meet within twelve months', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const { question, answer, horizons, inBook, missing } = await outlook(ledger, then);
    expect(question).toMatchObject({
      event: 'leaders_meet',
      parties: ['ISL', 'NOR'],
      from: '2022-01-01',
      to: '2023-01-01',
    });
    expect([inBook, missing]).toEqual([null, null]);
    expect(horizons.map(({ months }) => months)).toEqual([1, 3, 6, 12]);
    expect(horizons.at(-1)?.probability).toBe(answer?.probability);
    if (question) expect(answer).toEqual(await answered(ledger, question, { ...then, seenFrom: '' }));
  });

  it('is of the open question of the book that is due soonest, where there is one', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const own = { kind: 'person', who: 'ada', day: '2026-01-01', probability: 0.3, why: 'letters' } as const;
    const sooner = { ...nextTwelveMonths(['ISL', 'NOR'], '2026-01-01'), id: 'soon', to: '2026-06-30' };
    await noteForecasts(ledger, nextTwelveMonths(['ISL', 'NOR'], '2026-01-01'), [own]);
    await noteForecasts(ledger, sooner, [own]);
    const found = await outlook(ledger, { view: TODAY, today: '2026-01-01' });
    expect(found).toMatchObject({ inBook: 'soon', question: { id: 'soon' } });
  });

  it('says why there is no question where the dossier names no two states', async () => {
    const ledger = await desk.open({ now });
    const dossier = { name: 'cod-banks', title: 'One side alone', parties: ['NOR', 'IGO:North Sea Council'] };
    await note(ledger, [{ what: { kind: 'dossier.opened', dossier } }]);
    const { question, answer, missing } = await outlook(ledger, { view: TODAY, today: '2022-01-01' });
    expect([question, answer]).toEqual([null, null]);
    expect(missing).toMatch(/fewer than two states/);
  });
});
