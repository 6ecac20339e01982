import { expect, it } from 'vitest';
import { decide } from '../src/keep/index.js';
import { promiseRecord } from '../src/weigh/promises/index.js';
import { onlyEntry } from './ledger-checked.js';
import { describeEachStore } from './stores.js';
import { tellTable } from './told-tables.js';

const PROMISES = [
  'id,title,summary,agreement,by,issue,deadline,source,published',
  'oslo-1,Chad to close the mine,Chad agreed to close the mine by the end of May 2031.,Oslo Accord,TCD,other,2031-05-31,https://a.example/1,2031-01-10',
];
const states = (verified = 'yes') => [
  'id,summary,fact,agreement,by,issue,state,source,published,verified',
  `oslo-1-a,Work on the closure began.,promises/oslo-1,Oslo Accord,TCD,other,started,https://b.example/1,2031-03-01,yes`,
  `oslo-1-b,The mine stands closed.,promises/oslo-1,Oslo Accord,TCD,other,fulfilled,https://c.example/1,2031-05-20,${verified}`,
];

describeEachStore('the state of a promise', (desk) => {
  const ledgerWith = async (verified?: string) => {
    const ledger = await desk.open();
    await tellTable(ledger, 'promises.csv', PROMISES);
    await tellTable(ledger, 'states.csv', states(verified));
    return ledger;
  };
  const standing = (entry: Awaited<ReturnType<typeof onlyEntry>>, asOf: string) => {
    const [promise] = promiseRecord([entry], asOf).promises;
    if (!promise) throw new Error('no promise stands');
    return promise;
  };

  it('follows the tables, as of any day', async () => {
    const entry = await onlyEntry(await ledgerWith(), 'commitment');
    expect(standing(entry, '2031-02-01')).toMatchObject({ state: 'pending', degree: 0, overdue: false });
    expect(standing(entry, '2031-04-01')).toMatchObject({ state: 'started', degree: 1, since: '2031-03-01' });
    expect(standing(entry, '2031-06-01')).toMatchObject({ state: 'fulfilled', degree: 3, overdue: false });
  });

  it('does not rest on a row that nobody has checked, and says so', async () => {
    const entry = await onlyEntry(await ledgerWith('no'), 'commitment');
    const now = standing(entry, '2031-06-01');
    expect(now).toMatchObject({ state: 'started', overdue: true, missing: ['1 unchecked row is left out'] });
    expect(now.leftOut.map(({ says }) => says)).toEqual(['The mine stands closed.']);
  });

  it('is what an editor sets in review, from then on and in its history; undone, it is as before', async () => {
    const ledger = await ledgerWith();
    const before = await onlyEntry(ledger, 'commitment');
    const last = before.reports.at(-1)?.item.id ?? '';
    const event = await decide(ledger, { kind: 'correct', item: last, slots: { state: 'stalled' } });
    const entry = await onlyEntry(ledger, 'commitment');
    expect(entry.slots).toMatchObject({ state: 'stalled' });
    const now = standing(entry, '2031-06-01');
    expect(now).toMatchObject({ state: 'stalled', degree: 1, since: '2031-05-20', overdue: true });
    expect(now.history.map(({ state, reviewed }) => [state, reviewed])).toEqual([
      ['started', false],
      ['stalled', true],
    ]);
    await decide(ledger, { kind: 'undo', event: event.seq });
    expect(standing(await onlyEntry(ledger, 'commitment'), '2031-06-01').state).toBe('fulfilled');
  });

  it('can be set on a promise that only prose tells', async () => {
    const ledger = await desk.open();
    await tellTable(ledger, 'promises.csv', PROMISES);
    const [report] = (await onlyEntry(ledger, 'commitment')).reports;
    await decide(ledger, { kind: 'correct', item: report?.item.id ?? '', slots: { state: 'unverifiable' } });
    const now = standing(await onlyEntry(ledger, 'commitment'), '2031-06-01');
    expect(now).toMatchObject({ state: 'unverifiable', degree: null, missing: ['nobody could check it'] });
  });
});
