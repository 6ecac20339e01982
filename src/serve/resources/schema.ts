import { z } from 'zod';
import { jsonSchema } from '../../record/index.js';
import { apart } from '../resource.js';
import { ItemKind } from '../schemas/item-kind.js';

/** The record's own description, for programs. */
export const schema = apart({
  name: 'schema',
  method: 'get',
  path: '/schemas/{name}',
  group: 'Reading',
  summary: 'The JSON Schema of a reading, or of one kind of item',
  right: 'read',
  pace: 'quick',
  params: z.object({ name: z.enum(['reading', ...ItemKind.options]).describe('What to describe') }),
  answer: z
    .record(z.string(), z.json())
    .meta({ id: 'JsonSchema', description: 'A JSON Schema, draft 2020-12' }),
  examples: [
    { summary: 'Of a whole reading', params: { name: 'reading' } },
    { summary: 'Of one kind', params: { name: 'encounter' } },
    { summary: 'Of what is no kind', params: { name: 'summit' }, status: 400 },
  ],
  respond: async ({ params: { name } }) => jsonSchema(name),
});
