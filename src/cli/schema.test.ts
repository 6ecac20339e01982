import { expect, it } from 'vitest';
import { ITEM_SCHEMAS } from '../record/index.js';
import { SCHEMA_NAMES } from './schema.js';

it('offers every kind of the record', () => {
  const kinds = ITEM_SCHEMAS.map((schema) => schema.shape.kind.value);
  expect(SCHEMA_NAMES).toEqual(['reading', ...kinds]);
});
