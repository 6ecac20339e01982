import { expect, it } from 'vitest';
import { entriesIn, faultsOf, onlyEntry } from '../../../test/ledger-checked.js';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { tellTable } from '../../../test/told-tables.js';
import { decide } from '../decide.js';
import { inSession } from '../session.js';
import type { Added } from './add-reading.js';
import { factsOf } from './facts.js';

const HEAD = 'id,parties,when,where,level,source,published,summary';
const SUMMIT =
  'first,NOR:Ingrid Solheim;ISL:Einar Falk,2021-06-10,Geneva,leaders,https://a.example/1 https://b.example/2,2021-06-10,The two met by the lake.';
const MORNING =
  'early,NOR;ISL,2021-06-10,Geneva,officials,https://c.example/3,2021-06-10,Envoys met before them.';
const TEXTS = [
  'id,fact,parties,outcome,agreements,source,published',
  'plan,encounters/first,NOR;ISL,agreement,Lake Plan,https://d.example/4,2021-06-11',
];

describeEachStore('rows of tables', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));

  it.each([
    ['the fact first', false],
    ['the fact last', true],
  ])(
    'become one entry where a table says so, and never with another row of their own: %s',
    async (_, last) => {
      const ledger = await begun();
      const tables = [
        () => tellTable(ledger, 'encounters.csv', [HEAD, SUMMIT, MORNING]),
        () => tellTable(ledger, 'agreements.csv', TEXTS),
      ];
      const added: Added[] = [];
      for (const table of last ? tables.reverse() : tables) added.push(...(await table()));
      expect(added.reduce((sum, { joined }) => sum + joined, 0)).toBe(1);
      expect(added.every(({ proposed }) => proposed === 0)).toBe(true);
      const entries = await entriesIn(ledger);
      const facts = entries.map(({ reports }) => reports.map(({ document }) => document.row?.fact).join());
      expect(facts.sort()).toEqual(['encounters/early', 'encounters/first,encounters/first']);
      expect(entries.find(({ reports }) => reports.length === 2)).toMatchObject({
        slots: { outcome: 'agreement', agreements: ['Lake Plan'], when: '2021-06-10' },
        sources: 3,
      });
      expect(await faultsOf(ledger)).toEqual([]);
    },
  );

  it('are told apart by the table as well as the id', async () => {
    const ledger = await begun();
    await tellTable(ledger, 'talks.csv', ['kind,id,parties,when', 'encounter,1,NOR;ISL,2021-06-10']);
    await tellTable(ledger, 'visits.csv', ['kind,id,parties,when', 'encounter,1,NOR;ISL,2022-03-01']);
    expect(await entriesIn(ledger)).toHaveLength(2);
  });

  it('meet prose as other documents do, and are not joined by it', async () => {
    const ledger = await begun();
    await tellTable(ledger, 'encounters.csv', [HEAD, SUMMIT, MORNING]);
    await tell(ledger, ['announced', 'wire', 'recalled']);
    const summits = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    expect(summits.map(({ reports }) => reports.length).sort()).toEqual([1, 4]);
    expect(summits.find(({ reports }) => reports.length === 4)?.sources).toBe(5);
  });

  it('join the entry of an older form of themselves', async () => {
    const ledger = await begun();
    await tellTable(ledger, 'encounters.csv', [HEAD, SUMMIT]);
    const [added] = await tellTable(ledger, 'encounters.csv', [
      HEAD,
      SUMMIT.replace('2021-06-10', '2021-06-11'),
    ]);
    expect(added).toMatchObject({ outcome: 'added', joined: 1, copyOf: null });
    expect((await onlyEntry(ledger, 'encounter')).contradictions.map(({ slot }) => slot)).toEqual(['when']);
  });

  it('count where they stand by now: not where somebody moved or rejected them', async () => {
    const ledger = await begun();
    await tellTable(ledger, 'encounters.csv', [HEAD, SUMMIT]);
    await tellTable(ledger, 'agreements.csv', TEXTS);
    const { id, reports } = await onlyEntry(ledger, 'encounter');
    const facts = () => inSession(ledger, async (session) => (await factsOf(session, [{ id }])).get(id));
    expect(await facts()).toEqual(['encounters/first']);
    for (const { item } of reports) await decide(ledger, { kind: 'reject', item: item.id });
    expect(await facts()).toEqual([]);
  });

  it('are no source while nobody has checked them, and tell what they say all the same', async () => {
    const ledger = await begun();
    const head = `${HEAD},verified`;
    await tellTable(ledger, 'encounters.csv', [head, `${SUMMIT.replace('Geneva', 'Bern')},no`]);
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ sources: 0, slots: { where: 'Bern' } });
    await tell(ledger, ['wire']);
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ sources: 1, slots: { where: 'Geneva' } });
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
