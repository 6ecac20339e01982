import { expect, it } from 'vitest';
import { faultsOf } from '../../test/ledger-checked.js';
import { note } from '../../test/ledger-desk.js';
import { opened } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { forecastOn, WHALING } from '../../test/whaling.js';
import { bookFaults } from './book-faults.js';

const asked = { what: { kind: 'question.asked' as const, question: WHALING } };
const made = { what: { kind: 'forecast.made' as const, forecast: forecastOn('q1') } };
const resolved = (items: string[]) => ({
  what: {
    kind: 'question.resolved' as const,
    resolution: { question: 'q1', outcome: 'no' as const, day: '2022-05-31', items },
  },
});

describeEachStore('what the book speaks of', (desk) => {
  it('is there', async () => {
    const ledger = await opened(await desk.open());
    await note(ledger, [asked, made, resolved([])]);
    expect(await bookFaults(ledger.store.db)).toEqual([]);
  });

  it('is missed where it is not', async () => {
    const ledger = await opened(await desk.open());
    await note(ledger, [made, resolved(['x'])]);
    const faults = [
      'The forecast of event 2 names the question q1, which nobody asked.',
      'The resolution of event 3 names the question q1, which nobody asked.',
      'The resolution of event 3 rests on the item x, which was never there.',
    ];
    expect(await bookFaults(ledger.store.db)).toEqual(faults);
    expect(await faultsOf(ledger)).toEqual(faults.map((what) => ({ check: 'references', what })));
  });
});
