import { expect, it } from 'vitest';
import { entriesIn, faultsOf, onlyEntry } from '../../../test/ledger-checked.js';
import { readingOf } from '../../../test/ledger-desk.js';
import { incoming, opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings, decide, endOfLog, TODAY, type View } from '../index.js';
import type { Ledger } from '../ledger.js';
import type { Filter } from './filter.js';
import { parseQuery } from './query.js';
import { search } from './search.js';

describeEachStore('searching', (desk) => {
  const told = async (): Promise<Ledger> => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger;
  };
  const find = async (ledger: Ledger, typed: string, view: View = TODAY, filter: Filter = {}) =>
    search(ledger.store, view, parseQuery(typed), filter);
  const kinds = async (...asked: Parameters<typeof find>) =>
    (await find(...asked)).map(({ entry }) => entry.slots.kind).sort();

  it('finds entries by words of their passages, each entry once, with the passage that fits', async () => {
    const ledger = await told();
    const hits = await find(ledger, 'Geneva');
    expect(hits).toHaveLength(2);
    for (const { entry, item } of hits) {
      const report = entry.reports.find((one) => one.item.id === item);
      expect(report?.item.evidence.map(({ quote }) => quote).join()).toContain('Geneva');
    }
    expect(await kinds(ledger, 'missile')).toEqual(['capability']);
    expect(await find(ledger, 'submarine')).toEqual([]);
  });

  it('takes forms of a word for the same, and large and small letters', async () => {
    const ledger = await told();
    expect(await kinds(ledger, 'tests')).toEqual(['capability']);
    expect(await kinds(ledger, 'MISSILES testing')).toEqual(['capability']);
    expect(await kinds(ledger, 'insisted patrol')).toEqual(['position', 'position']);
  });

  it('wants all words, phrases in their order, and nothing that is excluded', async () => {
    const ledger = await told();
    expect(await kinds(ledger, 'Norway Finland')).toEqual(['alignment']);
    expect(await kinds(ledger, '"coastal missile"')).toEqual(['capability']);
    expect(await kinds(ledger, '"missile coastal"')).toEqual([]);
    expect(await kinds(ledger, 'Norway -Finland')).toEqual(['commitment']);
    expect(await kinds(ledger, 'Norway -"closer to Finland"')).toEqual(['commitment']);
  });

  it('narrows by kind, party, issue and day', async () => {
    const ledger = await told();
    expect(await kinds(ledger, 'Norway', TODAY, { kinds: ['alignment'] })).toEqual(['alignment']);
    expect(await kinds(ledger, 'Norway', TODAY, { party: 'FIN' })).toEqual(['alignment']);
    expect(await kinds(ledger, 'Norway', TODAY, { issue: 'trade_economy' })).toEqual(['commitment']);
    expect(await kinds(ledger, 'Geneva', TODAY, { from: '2021-01-01' })).toEqual(['encounter']);
    expect(await kinds(ledger, 'Geneva', TODAY, { party: 'NOR:Ingrid Solheim', to: '2020-12-31' })).toEqual([
      'encounter',
    ]);
  });

  it('sees no later document, and no later event', async () => {
    const ledger = await told();
    expect(await find(ledger, 'nothing agreed', { known: '2021-06-19', seq: null })).toEqual([]);
    expect(await find(ledger, 'nothing agreed', { known: '2021-06-20', seq: null })).toHaveLength(1);
    const then: View = { ...TODAY, seq: await endOfLog(ledger.store.db) };
    const before = await find(ledger, 'Geneva', then);
    await addReadings(ledger, [
      incoming(
        readingOf('later', '2021-06-10', 'Geneva saw Einar Falk and Ingrid Solheim on 10 June 2021.', [
          {
            words: 'Geneva saw Einar Falk and Ingrid Solheim on 10 June 2021',
            slots: (await onlyEntry(ledger, 'encounter', { known: '2021-06-10', seq: null })).slots,
          },
        ]),
      ),
    ]);
    expect(await find(ledger, 'Geneva', then)).toEqual(before);
    expect(await find(ledger, 'Geneva saw', then)).toEqual([]);
    expect(await find(ledger, 'Geneva saw')).toHaveLength(1);
  });

  it('finds items in the entry that they are in, not in one that they were in', async () => {
    const ledger = await told();
    const [slip, meeting] = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    const then: View = { ...TODAY, seq: await endOfLog(ledger.store.db) };
    await decide(ledger, { kind: 'merge', entry: slip?.id ?? '', into: meeting?.id ?? '' });
    expect((await find(ledger, 'yearbook OR "June 2020"')).map(({ entry }) => entry.id)).toEqual([]);
    expect((await find(ledger, '"June 2020"')).map(({ entry }) => entry.id)).toEqual([meeting?.id]);
    expect((await find(ledger, '"June 2020"', then)).map(({ entry }) => entry.id)).toEqual([slip?.id]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('does not find what was rejected', async () => {
    const ledger = await told();
    const [hit] = await find(ledger, 'nothing agreed');
    await decide(ledger, { kind: 'reject', item: hit?.item ?? '' });
    expect(await find(ledger, 'nothing agreed')).toEqual([]);
    expect(await find(ledger, 'signed plan')).toHaveLength(1);
  });

  it('gives as many as asked for, the best first', async () => {
    const ledger = await told();
    const { store } = ledger;
    const two = await search(store, TODAY, parseQuery('Iceland'), {}, 2);
    expect(two).toHaveLength(2);
    expect((await search(store, TODAY, parseQuery('Iceland'), {}, 1))[0]).toEqual(two[0]);
  });

  it('takes nothing that is typed for the language of a database', async () => {
    const ledger = await told();
    const typed = [
      'Geneva"',
      'NEAR(Geneva, June)',
      'Geneva*',
      'words:Geneva',
      '^Geneva',
      "Geneva'; drop table event; --",
      'Geneva & | ! <-> :*',
      'Geneva \\ % _ ? $1',
      '(((Geneva',
      'Geneva AND OR NOT',
      '🕊️ Geneva',
      'Geneva \u0000',
      '-Geneva met',
      'the',
      'a b c d e f g '.repeat(200),
      'x'.repeat(100_000),
    ];
    for (const words of typed) expect(Array.isArray(await find(ledger, words)), words).toBe(true);
    expect(await find(ledger, 'Geneva"')).toHaveLength(2);
    expect(await find(ledger, '🕊️ Geneva')).toHaveLength(2);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('finds names with and without their accents', async () => {
    const ledger = await told();
    await addReadings(ledger, [
      incoming(
        readingOf('accents', '2021-01-01', 'Jón Þórðarson warned of the düsseldorf plan.', [
          {
            words: 'Jón Þórðarson warned of the düsseldorf plan',
            slots: { kind: 'statement', speaker: 'ISL', direct: false, hedged: false },
          },
        ]),
      ),
    ]);
    for (const typed of ['Jón', 'Jon', 'dusseldorf', 'düsseldorf'])
      expect(await kinds(ledger, typed), typed).toEqual(['statement']);
  });
});
