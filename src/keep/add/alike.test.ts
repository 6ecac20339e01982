import { expect, it } from 'vitest';
import { entriesIn, faultsOf, logOf, onlyEntry } from '../../../test/ledger-checked.js';
import { readingOf } from '../../../test/ledger-desk.js';
import { incoming, opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { SlotsOf } from '../../record/index.js';
import { decide } from '../decide.js';
import { addReadings } from './add-reading.js';

const [told] = PROCESS.announced.items;
const vague = (name: string, words: string, slots: Partial<SlotsOf<'encounter'>>) => {
  const { id, evidence, confidence, rules, ...meeting } = told as typeof told & { kind: 'encounter' };
  return incoming(
    readingOf(name, '2021-06-15', `${words}.`, [
      { words, slots: { ...meeting, ...slots } as SlotsOf<'encounter'> },
    ]),
  );
};
const byDay = vague('by-day', 'Ingrid Solheim met Einar Falk on 10 June 2021', {
  status: 'held',
  where: null,
});
const byPlace = vague('by-place', 'Ingrid Solheim met Einar Falk in Geneva', { status: 'held', when: null });

describeEachStore('entries that turn out to be one', (desk) => {
  it('are merged by the program, which says why, and a person can undo it', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await addReadings(ledger, [byDay]);
    await addReadings(ledger, [byPlace]);
    expect(await entriesIn(ledger)).toHaveLength(2);
    await tell(ledger, ['wire']);
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ reports: [{}, {}, {}] });
    const merged = (await logOf(ledger)).find(({ what }) => what.kind === 'entry.merged');
    expect(merged?.because).toContain('the same leaders in the same place');
    await decide(ledger, { kind: 'undo', event: merged?.seq ?? 0 });
    const meetings = (await entriesIn(ledger)).filter(({ slots }) => slots.kind === 'encounter');
    expect(meetings.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
