import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { asked, servedBy } from '../../../test/resource-desk.js';
import { documentOf, documentsOf, endOfLog, type Ledger, TODAY } from '../../keep/index.js';
import { type Entry, type Item, type LedgerEvent, passage } from '../../record/index.js';
import { addItem } from './add-item.js';
import { decide } from './decide.js';
import { document } from './document.js';

const desk = ledgerDesk();
interface Added {
  readonly event: LedgerEvent;
  readonly item: string;
  readonly entry: Entry;
  readonly end: number;
}

describe('an item that is added', () => {
  const where = async (ledger: Ledger) => {
    const [first] = await documentsOf(ledger.store.db, TODAY);
    const { id, text } = (await documentOf(ledger.store.db, first?.id ?? '')) ?? { id: '', text: '' };
    const words = 'The sides remain divided over patrols';
    const start = text.indexOf(words);
    const item = {
      kind: 'assessment',
      verdict: 'negative',
      by: 'XXX:author',
      about: 'the talks',
      evidence: [passage(text, start, start + words.length)],
    };
    return { params: { id }, item };
  };

  it('is in the log under the name of who added it, in its entry, and on the page of its document', async () => {
    const ledger = await desk.ledger();
    const { params, item } = await where(ledger);
    const added = await asked<Added>(addItem, ledger, { params, body: { item, because: 'plainly said' } });
    expect(added.event).toMatchObject({
      by: 'anna',
      because: 'plainly said',
      what: { kind: 'item.added', match: null, item: { ...item, rules: ['by-hand'], confidence: 1 } },
    });
    expect(added.entry).toMatchObject({
      slots: { verdict: 'negative' },
      reports: [{ item: { id: added.item } }],
    });
    expect(added.end).toBe(added.event.seq);
    const paper = await asked<{ items: { rows: { item: Item }[] } }>(document, ledger, { params });
    expect(paper.items.rows.map((row) => row.item.id)).toContain(added.item);
  });

  it('is undone as any decision is, and shows what is left', async () => {
    const ledger = await desk.ledger();
    const { params, item } = await where(ledger);
    const { event } = await asked<Added>(addItem, ledger, { params, body: { item } });
    const undo = { decision: { kind: 'undo', event: event.seq } };
    expect(await asked(decide, ledger, { body: undo })).toMatchObject({ entries: [], end: event.seq + 1 });
  });

  it('is refused where somebody added the same meanwhile, with what is so now', async () => {
    const ledger = await desk.ledger();
    const { params, item } = await where(ledger);
    const seen = await endOfLog(ledger.store.db);
    const first = await asked<Added>(addItem, { ...ledger, by: 'carla' }, { params, body: { item, seen } });
    const { status, body } = await servedBy(addItem, ledger, { params, body: { item, seen } });
    expect(status).toBe(409);
    expect(JSON.parse(String(body))).toMatchObject({
      type: 'urn:dragoman:problem:changed-meanwhile',
      detail: expect.stringContaining('carla'),
      now: { end: first.end, entries: [{ id: first.entry.id }] },
    });
  });

  it.each([
    [{ rules: ['mine'] }, 'body.item'],
    [{ id: 'mine' }, 'body.item'],
    [{ verdict: 'fine' }, 'body.item.verdict'],
    [{ kind: 'remark' }, 'body.item.kind'],
    [{ evidence: [] }, 'body.item.evidence'],
    [{ evidence: [{ start: 0, end: 3, quote: 'Xxx' }] }, 'other words than those quoted'],
    [{ about: 'half a \ud800' }, 'half a character'],
  ])('is refused with %j', async (wrong, message) => {
    const ledger = await desk.ledger();
    const { params, item } = await where(ledger);
    await expect(asked(addItem, ledger, { params, body: { item: { ...item, ...wrong } } })).rejects.toThrow(
      message,
    );
  });
});
