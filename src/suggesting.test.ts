import { describe, expect, it } from 'vitest';
import { readingOf } from '../test/ledger-desk.js';
import { ItemByHand, isExact } from './record/index.js';
import { suggestion } from './suggesting.js';

const TEXT = `South Korean President Moon Jae-in flew to Pyongyang on 18 September 2018. “We talked all night,” a spokesman recalled.
Moon met Kim Jong Un there the next day, and North Korea promised to close its rocket test site. It rained. Then it snowed.`;
const { document } = readingOf('visit', '2018-09-20', TEXT, []);
const select = (words: string) =>
  suggestion(document, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

describe('what selected words tell', () => {
  it('is what the reader makes of them alone, in the words of the document', () => {
    const { passage, items } = select('North Korea promised to close its rocket test site');
    expect(passage.quote).toBe('North Korea promised to close its rocket test site');
    expect(items[0]).toMatchObject({ kind: 'commitment', by: ['PRK'], status: 'pledged' });
    for (const item of items) {
      expect(ItemByHand.parse(item)).toEqual(item);
      for (const piece of item.evidence) expect(isExact(TEXT, piece)).toBe(true);
    }
  });
  it('names people and days as the text around tells them', () => {
    const { items, actors } = select('Moon met Kim Jong Un there the next day');
    expect(actors).toEqual(['KOR:Moon Jae-in', 'PRK:Kim Jong Un']);
    expect(items).toMatchObject([
      { kind: 'encounter', parties: ['KOR:Moon Jae-in', 'PRK:Kim Jong Un'], status: 'held' },
    ]);
    expect(select('flew to Pyongyang on 18 September 2018').dates).toEqual(['2018-09-18']);
  });
  it('may be nothing', () => {
    expect(select('It rained')).toEqual({
      passage: expect.objectContaining({ quote: 'It rained' }),
      items: [],
      actors: [],
      dates: [],
      issue: null,
    });
  });
  it('has a topic where the words tell one', () => expect(select('rocket test site').issue).toBe('missiles'));
  it('takes no space at the ends for words', () =>
    expect(select(' It rained. ').passage).toMatchObject({ quote: 'It rained.' }));
  it.each([
    [5, 5],
    [9, 3],
    [0, TEXT.length + 1],
  ])('is refused from %d to %d', (start, end) =>
    expect(() => suggestion(document, start, end)).toThrow('are no words of "visit"'),
  );
  it('is refused of a whole book', () => {
    const long = { ...document, text: 'word '.repeat(2_000) };
    expect(() => suggestion(long, 0, 9_999)).toThrow('select at most 5000');
  });
});
