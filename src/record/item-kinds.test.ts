import { expect, it } from 'vitest';
import { ITEM_KINDS } from './item-kinds.js';
import { ITEM_SCHEMAS } from './reading.js';

it('are those that have a schema', () =>
  expect(ITEM_KINDS).toEqual(ITEM_SCHEMAS.map(({ shape }) => shape.kind.value)));
