import { expect, it } from 'vitest';
import { entriesIn } from '../../../test/ledger-checked.js';
import { opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { KeptDocument } from '../../record/index.js';
import { reportedIn } from '../members.js';
import { inSession } from '../session.js';
import { entryId, named } from './identifiers.js';
import { placing } from './placing.js';

describeEachStore('placing items', (desk) => {
  /** Where the items of a document of the process would go. */
  const placesOf = async (name: keyof typeof PROCESS, isNew = true) => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'wire']);
    const { text, ...document } = PROCESS[name].document;
    const kept: KeptDocument = {
      ...document,
      known: document.published ?? '2022-01-01',
      outlet: null,
      copyOf: null,
    };
    const items = named(`${name}-00000000`, PROCESS[name].items);
    const places = await inSession(ledger, async (session) => {
      const place = await placing(session, items, reportedIn(kept), { isNew });
      return items.map(place);
    });
    return { places, items, entries: await entriesIn(ledger) };
  };

  it('finds the entry that tells of the same', async () => {
    const { places, entries } = await placesOf('recalled');
    const meeting = entries.find(({ slots }) => slots.kind === 'encounter');
    expect(places).toMatchObject([
      { entry: meeting?.id, match: expect.stringContaining('month'), doubts: [] },
    ]);
  });

  it('opens an entry where there is doubt, and names the doubt', async () => {
    const { places, items, entries } = await placesOf('slipped');
    const meeting = entries.find(({ slots }) => slots.kind === 'encounter');
    expect(places).toMatchObject([
      { entry: entryId(items[0]?.id ?? ''), match: null, doubts: [{ entry: meeting?.id }] },
    ]);
  });

  it('opens an entry for each item of a kind that is never shared', async () => {
    const { places, items } = await placesOf('aftermath', false);
    expect(places.map(({ entry }) => entry)).toEqual(items.map(({ id }) => entryId(id)));
  });
});
