import { describe, expect, it } from 'vitest';
import { COD_BANKS, ledgerDesk } from '../../../test/ledger-desk.js';
import { allRows, asked } from '../../../test/resource-desk.js';
import { decide } from '../../keep/index.js';
import type { KeptDocument } from '../../record/index.js';
import { document } from './document.js';
import { documents } from './documents.js';
import { item } from './item.js';
import { items } from './items.js';

const desk = ledgerDesk();
interface ReportRow {
  readonly item: { readonly id: string; readonly kind: string };
  readonly document: { readonly id: string };
  readonly entry: string;
}

describe('documents', () => {
  it('come in the order of days, whole in pages of any size', async () => {
    const ledger = await desk.ledger();
    const titles = async (limit: number, query: Record<string, string> = {}) =>
      (await allRows<KeptDocument>(documents, ledger, limit, { query })).map(({ title }) => title);
    for (const limit of [1, 2, 500])
      expect(await titles(limit)).toEqual(['About harbour', 'About quarrel', 'About rumour']);
    expect(await titles(1, { newest: 'true' })).toEqual(['About rumour', 'About quarrel', 'About harbour']);
    expect(await titles(9, { from: '2021-12', to: '2021' })).toEqual(['About quarrel']);
    expect(await titles(9, { outlet: 'harbour.example' })).toEqual(['About harbour']);
    expect(await titles(9, { asOf: '2021-06-01' })).toEqual(['About harbour']);
  });
  it.each([
    [{ from: 'soon' }, '"soon" is no day; write from as'],
    [{ after: '2021' }, 'query.after'],
    [{ outlet: 'a\0b' }, 'query.outlet'],
  ])('are refused for %j', async (query, message) =>
    expect(asked(documents, await desk.ledger(), { query })).rejects.toThrow(message),
  );
});

describe('a document', () => {
  it('comes with its text, its outlet and what was read from it, each passage exact', async () => {
    const ledger = await desk.ledger();
    const [first] = await allRows<KeptDocument>(documents, ledger, 9);
    const paper = await asked<{
      document: { text: string };
      outlet: { id: string };
      items: { rows: { item: { evidence: { start: number; end: number; quote: string }[] } }[]; next: null };
    }>(document, ledger, { params: { id: first?.id ?? '' } });
    expect(paper.document.text).toBe(COD_BANKS[0]?.document.text);
    expect(paper.outlet.id).toBe('harbour.example');
    expect(paper.items.next).toBeNull();
    const passages = paper.items.rows.flatMap((row) => row.item.evidence);
    expect(passages).toHaveLength(3);
    for (const { start, end, quote } of passages) expect(paper.document.text.slice(start, end)).toBe(quote);
  });
  it('is not there before the world knew of it, nor under another name', async () => {
    const ledger = await desk.ledger();
    const [first] = await allRows<KeptDocument>(documents, ledger, 9);
    const asOf = (id: string, query = {}) => asked(document, ledger, { params: { id }, query });
    await expect(asOf(first?.id ?? '', { asOf: '2021-05-13' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(asOf('../../etc/passwd')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('items', () => {
  it('are all reports, in pages of any size, narrowed to kinds and documents', async () => {
    const ledger = await desk.ledger();
    const all = await allRows<ReportRow>(items, ledger, 500);
    expect(all.map((row) => row.item.kind).join(' ')).toBe(
      'encounter commitment obstacle encounter position encounter',
    );
    for (const limit of [1, 4]) expect(await allRows(items, ledger, limit)).toEqual(all);
    const { id } = all[3]?.document ?? {};
    expect(await allRows(items, ledger, 9, { query: { document: id ?? '' } })).toEqual(all.slice(3, 5));
    const query = { kind: ['obstacle', 'position'] };
    expect(await allRows(items, ledger, 1, { query })).toEqual([all[2], all[4]]);
  });
  it('stand by themselves with entry and document, also when they are rejected', async () => {
    const ledger = await desk.ledger();
    const [first] = await allRows<ReportRow>(items, ledger, 9, { query: { kind: 'obstacle' } });
    const id = first?.item.id ?? '';
    expect(await asked(item, ledger, { params: { id } })).toMatchObject({
      report: first,
      entry: { id: first?.entry },
      document: { title: 'About harbour' },
    });
    await decide(ledger, { kind: 'reject', item: id });
    expect(await asked(item, ledger, { params: { id } })).toMatchObject({
      report: { review: 'rejected' },
      entry: null,
    });
    const nothing = { params: { id: 'nothing' } };
    await expect(asked(item, ledger, nothing)).rejects.toMatchObject({ code: 'not-found' });
  });
});
