import { expect, it } from 'vitest';
import { logOf, onlyEntry } from '../../../test/ledger-checked.js';
import { readingOf } from '../../../test/ledger-desk.js';
import { incoming, opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { type Item, Reading } from '../../record/index.js';
import { addReadings } from './add-reading.js';

describeEachStore('items on their way into entries', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));
  const asserted = async (ledger: Awaited<ReturnType<typeof begun>>) =>
    (await logOf(ledger)).flatMap(({ what }) => (what.kind === 'item.asserted' ? [what] : []));

  it('say why they join an entry, and nothing where they open one', async () => {
    const ledger = await begun();
    await tell(ledger, ['announced', 'wire']);
    const reasons = (await asserted(ledger)).map(({ item, match }) => [item.kind, match]);
    expect(reasons).toEqual([
      ['encounter', null],
      ['encounter', 'the same people on the same day'],
      ['commitment', null],
      ['position', null],
    ]);
  });

  it('of one document may join each other', async () => {
    const ledger = await begun();
    const { document, items } = PROCESS.wire;
    const [meeting] = items;
    const again = {
      ...meeting,
      id: 'again',
      evidence: [{ start: 0, end: 14, quote: 'Ingrid Solheim' }],
    } as Item;
    const [added] = await addReadings(ledger, [
      incoming(Reading.parse({ document, items: [...items, again], notices: [] })),
    ]);
    expect(added).toMatchObject({ items: 4, joined: 1 });
    expect(await onlyEntry(ledger, 'encounter')).toMatchObject({ reports: [{}, {}], sources: 1 });
  });

  it('are followed by the questions that they raise', async () => {
    const ledger = await begun();
    const { document } = PROCESS.slipped;
    const both = readingOf('both', '2021-07-02', `${document.text} ${PROCESS.aftermath.document.text}`, []);
    const items = [...PROCESS.slipped.items];
    await tell(ledger, ['wire']);
    await addReadings(ledger, [incoming({ ...both, items })]);
    const kinds = (await logOf(ledger)).slice(-2).map(({ what }) => what.kind);
    expect(kinds).toEqual(['item.asserted', 'merge.proposed']);
  });
});
