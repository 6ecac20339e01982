import { describe, expect, it } from 'vitest';
import { isGoldThere } from './gold.mjs';
import { scored } from './scored.mjs';

const text = 'Norway asked for a pause. Sweden refused it. Both met in Bergen, and Denmark wished them luck.';
const item = (kind: string, slots: object, quote: string) => ({
  kind,
  ...slots,
  evidence: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }],
});
const asked = item('position', { actor: 'NOR', stance: 'demands' }, 'Norway asked for a pause');
const refused = item('position', { actor: 'SWE', stance: 'refuses' }, 'Sweden refused it');
const met = item('encounter', { parties: ['NOR', 'SWE'], status: 'held' }, 'Both met in Bergen');
const wished = item('assessment', { verdict: 'positive' }, 'Denmark wished them luck');

describe.skipIf(!isGoldThere)('what the scorer says of each item', () => {
  const document = {
    name: 'own',
    gold: { document: { text }, items: [asked, refused, met] },
    reading: {
      document: { text },
      items: [wished, { ...refused, actor: 'NOR', stance: 'offers' }, asked],
    },
  };
  const [said] = scored([document]);

  it('is missed, extra or a pair with its wrong slots', () => {
    expect([...said.missed]).toEqual([2]);
    expect([...said.extra]).toEqual([0]);
    expect(
      said.pairs.map(({ gold, ours, slots }: { gold: number; ours: number; slots: string[] }) => [
        gold,
        ours,
        slots,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [0, 2, []],
        [1, 1, ['actor', 'stance']],
      ]),
    );
    expect(said.pairs).toHaveLength(2);
  });
  it('leaves the document as it was', () => expect(said.gold).toBe(document.gold));
});
