import { expect, it } from 'vitest';
import { note } from '../../../test/ledger-desk.js';
import { MAKER, opened, PROCESS, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { documentPaper } from './document-paper.js';

describeEachStore('the paper of a document', (desk) => {
  it('has its text, how it was read, and where else it was found', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const [added] = await tell(ledger, ['wire']);
    const id = added?.document ?? '';
    const { db } = ledger.store;
    const paper = await documentPaper(db, TODAY, id);
    expect(paper).toMatchObject({ document: { id, text: PROCESS.wire.document.text }, copies: [], seen: [] });
    expect(paper?.readings).toMatchObject([{ maker: MAKER, notices: PROCESS.wire.notices }]);
    const again = {
      kind: 'document.seen',
      document: id,
      source: 'https://b.example/w',
      outlet: null,
    } as const;
    await note(ledger, [{ what: again }]);
    expect((await documentPaper(db, TODAY, id))?.seen).toEqual([
      { source: 'https://b.example/w', outlet: null },
    ]);
  });
  it('has its near copies', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const [added, copy] = await tell(ledger, ['wire', 'reprint']);
    const paper = await documentPaper(ledger.store.db, TODAY, added?.document ?? '');
    expect(paper?.copies.map(({ id }) => id)).toEqual([copy?.document]);
  });
  it('is none where a view does not see the document', async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    const [added] = await tell(ledger, ['wire']);
    const { db } = ledger.store;
    expect(await documentPaper(db, TODAY, 'nothing')).toBeNull();
    expect(await documentPaper(db, { known: '2021-06-09', seq: null }, added?.document ?? '')).toBeNull();
    expect(await documentPaper(db, { known: TODAY.known, seq: 1 }, added?.document ?? '')).toBeNull();
  });
});
