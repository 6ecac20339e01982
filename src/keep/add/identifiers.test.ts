import { describe, expect, it } from 'vitest';
import { PROCESS } from '../../../test/ledger-process.js';
import { documentId, entryId, itemIdByHand, itemIds, named, readingId } from './identifiers.js';

describe('identifiers', () => {
  const sha256 = 'abcdef0123456789'.repeat(4);

  it('of a document are its name and the beginning of its hash', () => {
    expect(documentId({ id: 'harbour', sha256 })).toBe('harbour-abcdef01');
    expect(documentId({ id: `${'long.'.repeat(20)}`, sha256 })).toMatch(/^(?:long\.){11}long-abcdef01$/);
    expect(documentId({ id: 'harbour', sha256 }, 64)).toBe(`harbour-${sha256}`);
  });

  it('of items hang on document, kind and first passage alone, and differ within a document', () => {
    const { items } = PROCESS.wire;
    const ids = itemIds('wire-abcdef01', items);
    expect(new Set(ids).size).toBe(items.length);
    for (const [i, { kind }] of items.entries())
      expect(ids[i]).toMatch(new RegExp(`^abcdef01-${kind}-[0-9a-f]{6}$`));
    const otherwise = items.map((item) => ({ ...item, id: 'x', confidence: 0.1, rules: ['new'] }));
    expect(itemIds('wire-abcdef01', otherwise)).toEqual(ids);
    expect(itemIds('wire-00000000', items)).not.toEqual(ids);
  });

  it('of items with the same kind and passage are told apart by their order', () => {
    const [item] = PROCESS.wire.items;
    if (!item) throw new Error('the wire story tells nothing');
    const [first, second] = itemIds('wire-abcdef01', [item, item]);
    expect(first).not.toBe(second);
    expect(itemIds('wire-abcdef01', [item])).toEqual([first]);
  });

  it('do not hang on the order of passages', () => {
    const [item] = PROCESS.wire.items;
    if (!item) throw new Error('the wire story tells nothing');
    const more = [...item.evidence, { start: 100, end: 103, quote: 'the' }];
    expect(itemIds('d-1', [{ ...item, evidence: more }])).toEqual(
      itemIds('d-1', [{ ...item, evidence: [...more].reverse() }]),
    );
  });

  it('of what a person read are none that a reading could give, each time another', () => {
    const [item] = PROCESS.wire.items;
    if (!item) throw new Error('the wire story tells nothing');
    const ids = [0, 1].map((count) => itemIdByHand('wire-abcdef01', item, count));
    for (const id of ids) expect(id).toMatch(/^abcdef01-encounter-h[0-9a-f]{6}$/);
    expect(new Set(ids).size).toBe(2);
    expect(entryId(ids[0] ?? '')).toMatch(/^abcdef01-encounter-eh[0-9a-f]{6}$/);
  });

  it('of entries and readings follow from those', () => {
    expect(entryId('abcdef01-encounter-123456')).toBe('abcdef01-encounter-e123456');
    expect(readingId('wire-abcdef01', 2)).toBe('wire-abcdef01/reading-2');
    const { items } = PROCESS.announced;
    expect(named('d-1', items)).toEqual([{ ...items[0], id: itemIds('d-1', items)[0] }]);
  });
});
