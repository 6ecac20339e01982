import { expect, it } from 'vitest';
import { opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { documentOf, documentsOf, holdsText, textsOf } from './documents.js';

describeEachStore('documents', (desk) => {
  it('are those that were known and there, in the order in which they came', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['recalled', 'announced', 'undated']);
    const { db } = ledger.store;
    const names = async (...asked: [known: string, seq: number | null]) =>
      (await documentsOf(db, { known: asked[0], seq: asked[1] })).map(({ id }) => id.split('-')[0]);
    expect(await names(TODAY.known, null)).toEqual(['recalled', 'announced', 'undated']);
    expect(await names('2021-12-31', null)).toEqual(['recalled', 'announced']);
    expect(await names('2021-06-19', null)).toEqual(['announced']);
    expect(await names(TODAY.known, 5)).toEqual(['recalled']);
  });

  it('come with their texts, one by one', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const [added] = await tell(ledger, ['wire']);
    const { text, sha256, source } = PROCESS.wire.document;
    expect(await documentOf(ledger.store.db, added?.document ?? '')).toMatchObject({ text, sha256, source });
    expect(await documentOf(ledger.store.db, 'nobody')).toBeNull();
  });

  it('have their texts by their names, of those that are there', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const added = await tell(ledger, ['wire', 'recalled']);
    const names = added.map(({ document }) => document);
    const texts = await textsOf(ledger.store.db, [...names, 'nobody']);
    expect([...texts.keys()].sort()).toEqual([...names].sort());
    expect(texts.get(names[0] ?? '')).toBe(PROCESS.wire.document.text);
    expect((await textsOf(ledger.store.db, [])).size).toBe(0);
  });

  it('are there by the hash of their text', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['wire']);
    expect(await holdsText(ledger, PROCESS.wire.document.sha256)).toBe(true);
    expect(await holdsText(ledger, PROCESS.announced.document.sha256)).toBe(false);
  });
});
