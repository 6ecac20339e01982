import { expect, it } from 'vitest';
import { besideHere, wordsTelling } from './feature-told.js';

it('a feature is as here, unlike here, or cannot be laid beside', () => {
  const likeness = { alike: ['arms' as const], unlike: ['kept' as const], unknown: ['aid' as const] };
  expect((['arms', 'kept', 'aid'] as const).map((one) => besideHere({ likeness }, one))).toEqual([
    'as here',
    'unlike here',
    null,
  ]);
});

it('tells each wording once, the first of it', () => {
  const mark = (quote: string, item: string) => ({
    item,
    document: 'd',
    words: { start: 0, end: quote.length, quote },
    value: 'no' as const,
    within: 'gave_up' as const,
  });
  expect(wordsTelling({ marks: [mark('ships', 'a'), mark('Ships', 'b'), mark('boats', 'c')] })).toEqual([
    { quote: 'ships', item: 'a' },
    { quote: 'boats', item: 'c' },
  ]);
});
