import { expect, it } from 'vitest';
import { describeEachStore } from '../../test/stores.js';
import { measuredAs } from './measured.js';

describeEachStore('what is to be measured', (desk) => {
  it('is seen today, of all parties, unless said', async () => {
    const ledger = await desk.open();
    const today = ledger.now().slice(0, 10);
    expect(await measuredAs(ledger, {})).toMatchObject({ seenFrom: '', today, chosen: [] });
  });
  it('is seen from a day, of parties, where that is said', async () => {
    const ledger = await desk.open();
    const asked = await measuredAs(ledger, { asOf: '2001-02-03', party: ['NOR', 'ISL'] });
    expect(asked).toMatchObject({
      view: { known: '2001-02-03' },
      seenFrom: 'as known on 3 February 2001',
      today: '2001-02-03',
      chosen: ['NOR', 'ISL'],
    });
  });
});
