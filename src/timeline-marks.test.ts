import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { allEntries, TODAY } from './keep/index.js';
import { clip } from './present/clip.js';
import { titleOf } from './present/index.js';
import { timelineMarks } from './timeline-marks.js';

describeEachStore('the marks of a timeline', (desk) => {
  const told = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    return ledger;
  };
  it('are those of all entries, called as lists call them, cut at a word', async () => {
    const ledger = await told();
    const entries = await allEntries(ledger.store.db, TODAY);
    const marks = await timelineMarks(ledger, { view: TODAY, filter: {}, source: null });
    expect(marks.map(({ id, title }) => [id, title])).toEqual(
      entries.map((entry) => [entry.id, clip(titleOf(entry), 118)]),
    );
  });
  it('are those of one outlet where one is asked for', async () => {
    const ledger = await told();
    const all = await timelineMarks(ledger, { view: TODAY, filter: {}, source: null });
    const outlet = all.flatMap(({ outlets }) => outlets)[0] ?? '';
    const some = await timelineMarks(ledger, { view: TODAY, filter: {}, source: outlet });
    expect(some).toEqual(all.filter(({ outlets }) => outlets.includes(outlet)));
    expect(some.length).toBeGreaterThan(0);
    expect(await timelineMarks(ledger, { view: TODAY, filter: {}, source: 'nobody' })).toEqual([]);
  });
});
