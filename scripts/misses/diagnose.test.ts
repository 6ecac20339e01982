import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.mjs';

interface Item {
  readonly kind: string;
  readonly [slot: string]: unknown;
}

const text =
  'Norway offered to host the talks in May. Sweden heard that Norway offered to host the talks. ' +
  'It offered to pay for them. Grumbach offered to host the talks. The hosts mused about the fjords.';
const piece = (quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
});
const item = (kind: string, slots: object, ...quotes: string[]): Item => ({
  kind,
  ...slots,
  evidence: quotes.map(piece),
  rules: [],
});
const all = (items: readonly Item[]) => new Set(items.keys());

/** The cause of each gold item that is missed while ours are all extra. */
const missed = (gold: Item, ...ours: Item[]): string => {
  const misses = diagnose({
    name: 'own',
    gold: { document: { text, published: '2024-05-02', title: null }, items: [gold] },
    reading: { items: ours },
    missed: new Set([0]),
    extra: all(ours),
    pairs: [],
  });
  return misses.find(({ outcome }: { outcome: string }) => outcome === 'missed').cause;
};
const extra = (ours: Item, ...gold: Item[]): string => {
  const misses = diagnose({
    name: 'own',
    gold: { document: { text, published: '2024-05-02', title: null }, items: gold },
    reading: { items: [ours] },
    missed: all(gold),
    extra: new Set([0]),
    pairs: [],
  });
  return misses.find(({ outcome }: { outcome: string }) => outcome === 'extra').cause;
};
const found = (
  gold: Item,
  ours: Item,
  ...slots: string[]
): { outcome: string; cause: string; slots: string[] }[] =>
  diagnose({
    name: 'own',
    gold: { document: { text, published: '2024-05-02', title: null }, items: [gold] },
    reading: { items: [ours] },
    missed: new Set(),
    extra: new Set(),
    pairs: [{ gold: 0, ours: 0, slots }],
  });

const offer = 'Norway offered to host the talks in May';
const position = (actor: string, ...quotes: string[]) =>
  item('position', { actor, stance: 'offers' }, ...quotes);

describe('a missed item', () => {
  it('lacks a rule where none fires', () =>
    expect(missed(position('NOR', 'The hosts mused about the fjords'))).toBe('rule missing'));
  it('was turned down where a rule fires with the right actor', () =>
    expect(missed(position('NOR', offer))).toBe('rule wrong'));
  it('is a matter of parsing where the right actor is recognised and another was taken', () =>
    expect(missed(position('SWE', 'Sweden heard that Norway offered to host the talks'))).toBe('parse'));
  it('is a matter of reference where the sentence does not name the actor', () =>
    expect(missed(position('DNK', 'It offered to pay for them'))).toBe('reference'));
  it('is a matter of names where nobody recognised the name', () =>
    expect(missed(position('NGO:Grumbach', 'Grumbach offered to host the talks'))).toBe('name'));
  it('is of another kind where an extra item stands on the same words', () => {
    const words = 'The hosts mused about the fjords';
    expect(missed(position('NOR', words), item('assessment', {}, words))).toBe('other kind');
  });
  it('is put together otherwise where one of its passages is found', () =>
    expect(missed(position('NOR', offer, 'It offered to pay for them'), position('NOR', offer))).toBe(
      'grain',
    ));
  it('is cut otherwise where ours only touches it', () =>
    expect(missed(position('NOR', offer), position('NOR', 'in May'))).toBe('segmentation'));
  it('is cut otherwise where a sentence of ours begins inside it', () =>
    expect(missed(position('NOR', 'talks in May. Sweden heard'))).toBe('segmentation'));
  it('is not found in an item about somebody else', () =>
    expect(
      missed(position('DNK', 'It offered to pay for them'), position('NOR', 'It offered to pay for them')),
    ).toBe('reference'));
});

describe('an extra item', () => {
  it('is a wrong rule where the gold has nothing', () =>
    expect(extra(position('NOR', offer))).toBe('rule wrong'));
  it('is of another kind where a missed item has the same words', () =>
    expect(extra(position('NOR', offer), item('commitment', { by: ['NOR'] }, offer))).toBe('other kind'));
  it('is put together otherwise where it shares a passage', () =>
    expect(extra(position('NOR', offer), position('NOR', offer, 'It offered to pay for them'))).toBe(
      'grain',
    ));
  it('has another actor where the gold has the passage with one whom the sentence names', () =>
    expect(
      extra(position('NOR', 'Sweden heard that Norway'), position('SWE', 'Sweden heard that Norway')),
    ).toBe('parse'));
});

describe('a found item', () => {
  const gold = item('commitment', { by: ['NOR'], issue: 'energy', deadline: '2024-05' }, offer);
  it('has a wrong topic', () =>
    expect(found(gold, { ...gold, issue: 'other' }, 'issue')).toMatchObject([
      { outcome: 'wrong slot', cause: 'topic', slots: ['issue'] },
    ]));
  it('has a wrong actor, whatever else is wrong', () =>
    expect(found(gold, { ...gold, by: ['SWE'], issue: 'other' }, 'by', 'issue')).toMatchObject([
      { cause: 'parse' },
    ]));
  it('has one actor too many', () =>
    expect(found(gold, { ...gold, by: ['NOR', 'SWE'] }, 'by')).toMatchObject([{ cause: 'reference' }]));
  it('has a wrong time, which is told apart', () =>
    expect(found(gold, { ...gold, deadline: null })).toMatchObject([
      { outcome: 'wrong time', cause: 'time', slots: ['deadline'] },
    ]));
  it('is no miss where all is right', () => expect(found(gold, gold)).toEqual([]));
});
