import { expect, it } from 'vitest';
import { ItemByHand } from './item-by-hand.js';
import { ITEM_SCHEMAS } from './reading.js';

const told = {
  kind: 'pause',
  parties: ['NOR', 'ISL'],
  from: '2021-07',
  to: null,
  evidence: [{ start: 0, end: 5, quote: 'Since' }],
};

it('is an item without what the ledger gives it', () => {
  expect(ItemByHand.parse(told)).toEqual(told);
  expect(ItemByHand.options.map(({ shape }) => shape.kind.value)).toEqual(
    ITEM_SCHEMAS.map(({ shape }) => shape.kind.value),
  );
});

it.each([
  { id: 'x' },
  { confidence: 1 },
  { rules: [] },
  { colour: 'red' },
  { evidence: [] },
  { from: 'May' },
])('is refused with %j', (more) => expect(ItemByHand.safeParse({ ...told, ...more }).success).toBe(false));
