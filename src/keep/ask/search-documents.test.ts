import { expect, it } from 'vitest';
import { readingOf } from '../../../test/ledger-desk.js';
import { incoming, opened, strollingClock } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { addReadings, endOfLog, TODAY } from '../index.js';
import { parseQuery } from './query.js';
import { searchDocuments } from './search-documents.js';

describeEachStore('searching documents', (desk) => {
  it('finds words that no item was read from, the best first, on the day asked for', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const texts: [string, string, string][] = [
      ['harbor', '2021-05-14', 'The fog lifted over the harbor. Ferries waited.'],
      ['ferry', '2021-06-01', 'A ferry came in. The ferry was late, and two ferries more were later.'],
      ['valley', '2021-06-02', 'Snow fell in the valley.'],
    ];
    const seen: number[] = [];
    for (const [name, day, text] of texts) {
      await addReadings(ledger, [incoming(readingOf(name, day, text, []))]);
      seen.push(await endOfLog(ledger.store.db));
    }
    const names = async (typed: string, view = TODAY, limit = 20) =>
      (await searchDocuments(ledger.store, view, parseQuery(typed), limit)).map(({ id }) => id.split('-')[0]);
    expect(await names('ferry')).toEqual(['ferry', 'harbor']);
    expect(await names('ferry', TODAY, 1)).toEqual(['ferry']);
    expect(await names('ferries -late')).toEqual(['harbor']);
    expect(await names('"fog lifted"')).toEqual(['harbor']);
    expect(await names('ferry', { known: '2021-05-20', seq: null })).toEqual(['harbor']);
    expect(await names('ferry', { known: TODAY.known, seq: seen[0] ?? 0 })).toEqual(['harbor']);
    expect(await names('volcano')).toEqual([]);
    const [found] = await searchDocuments(ledger.store, TODAY, parseQuery('snow'));
    expect(found?.text).toBe('Snow fell in the valley.');
  });
});
