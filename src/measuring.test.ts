import { expect, it } from 'vitest';
import { codYears } from '../test/cod-years.js';
import { describeEachStore } from '../test/stores.js';
import { TODAY } from './keep/index.js';
import { alignmentsPage, networkIn, pausesPage, tempoPage } from './measuring.js';

const asked = { view: TODAY, seenFrom: '', today: '2026-01-01', chosen: [] };

describeEachStore('a dossier is measured', (desk) => {
  it('between the party that met the others most and each of them', async () => {
    const ledger = await codYears(await desk.open());
    const { pauses, entries, title } = await pausesPage(ledger, asked);
    expect(title).not.toBe('');
    const [first] = pauses.pairs;
    expect(first?.pair).toEqual(['NOR', 'ISL']);
    const any = first?.levels.at(-1);
    expect(any?.contacts).toHaveLength(3);
    expect(any?.contacts.every((id) => entries.has(id))).toBe(true);
    expect(pauses.bases.every(({ passages }) => passages.length > 0)).toBe(true);
  });
  it('as it was known on a day', async () => {
    const ledger = await codYears(await desk.open());
    const then = await pausesPage(ledger, {
      ...asked,
      view: { known: '2021-01-01', seq: null },
      today: '2021-01-01',
    });
    const until = then.pauses.knownUntil ?? '9999';
    expect(until <= '2021-01-01').toBe(true);
  });
  it('by its tests, and names who is named nowhere', async () => {
    const ledger = await codYears(await desk.open());
    const { tempo, strangers } = await tempoPage(ledger, { ...asked, chosen: ['ISL', 'PRT'] }, 45);
    expect(tempo).toMatchObject({ window: 45, testers: [{ tester: 'ISL' }] });
    expect(strangers).toEqual(['PRT']);
  });
  it('as a network of all sides, up to the day until which it knows', async () => {
    const ledger = await codYears(await desk.open());
    const whole = await networkIn(ledger, asked);
    const { alignments } = await alignmentsPage(ledger, asked, null);
    const named = whole.sides.map(({ ref }) => ref);
    expect(named).toEqual(expect.arrayContaining(['NOR', 'ISL']));
    expect(whole.until).toBe(alignments.until);
    expect(whole.edges.length).toBeGreaterThan(0);
  });
  it('as a network, of the year that is asked for', async () => {
    const ledger = await codYears(await desk.open());
    const { alignments } = await alignmentsPage(ledger, asked, 2020);
    expect(alignments).toMatchObject({ year: 2020, until: '2020-12-31' });
    expect(alignments.pairs.length).toBeGreaterThan(0);
  });
});
