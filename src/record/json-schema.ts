import { z } from 'zod';
import { ITEM_SCHEMAS, type ItemKind, Reading } from './reading.js';

/** What a JSON Schema can be had of: a whole reading, or one kind of item. */
export type SchemaName = 'reading' | ItemKind;

const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['reading', Reading],
  ...ITEM_SCHEMAS.map((schema): [string, z.ZodType] => [schema.shape.kind.value, schema]),
]);

/**
 * The JSON Schema (draft 2020-12) of a reading or of one kind of item. Further fields are welcome in what it describes; that quotes
 * stand in the text cannot be said in JSON Schema and is left to `Reading`. Throws `RangeError` for a name that is not in the record.
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const schema = schemas.get(name);
  if (!schema) throw new RangeError(`the record has no schema of the name ${name}`);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => entitle(jsonSchema),
  });
  const { id: title, description } = schema.meta() ?? {};
  return { $schema, $id: `urn:dragoman:schema:${name}`, title, description, ...rest };
}

/** Gives every named part its name as title, where editors and generators look for it. */
function entitle(part: { id?: unknown; title?: string; [keyword: string]: unknown }): void {
  if (typeof part.id !== 'string') return;
  part.title ??= part.id;
  delete part.id;
}
