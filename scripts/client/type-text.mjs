// JSON Schema 2020-12, as far as zod writes it, in the words of TypeScript.

const REF = '#/components/schemas/';
const PLAIN = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' };

/**
 * A schema as a type. `refs` gathers the names of other types that it mentions. Throws where a schema says something that is not known here,
 * so that no type is ever wider than it was meant to be without somebody noticing.
 */
export function typeText(schema, refs, indent = '') {
  if (schema.$ref !== undefined) return reference(schema.$ref, refs);
  if ('const' in schema) return literal(schema.const);
  if (schema.enum) return union(schema.enum.map(literal));
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return union(parts.map((part) => typeText(part, refs, indent)));
  if (schema.allOf) return schema.allOf.map((part) => bracketed(typeText(part, refs, indent))).join(' & ');
  if (Array.isArray(schema.type))
    return union(schema.type.map((type) => typeText({ ...schema, type }, refs, indent)));
  if (schema.type === 'array') return arrayText(schema, refs, indent);
  if (schema.type === 'object') return objectText(schema, refs, indent);
  if (schema.type !== undefined && PLAIN[schema.type]) return PLAIN[schema.type];
  if (Object.keys(schema).every((key) => ['description', 'title', 'default'].includes(key))) return 'unknown';
  throw new Error(`a schema that cannot be written as a type: ${JSON.stringify(schema)}`);
}

function reference(ref, refs) {
  if (!ref.startsWith(REF)) throw new Error(`a reference that leads out of the components: ${ref}`);
  const name = ref.slice(REF.length);
  refs.add(name);
  return name;
}

function arrayText({ items, prefixItems }, refs, indent) {
  if (prefixItems) return `[${prefixItems.map((item) => typeText(item, refs, indent)).join(', ')}]`;
  return `${bracketed(typeText(items ?? {}, refs, indent))}[]`;
}

function objectText({ properties = {}, required = [], additionalProperties }, refs, indent) {
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, field]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    const mark = required.includes(name) ? '' : '?';
    return `${commentText(field.description, inner)}${inner}${key}${mark}: ${typeText(field, refs, inner)};`;
  });
  if (fields.length > 0) return `{\n${fields.join('\n')}\n${indent}}`;
  if (additionalProperties === false) return 'Record<string, never>';
  const value =
    typeof additionalProperties === 'object' ? typeText(additionalProperties, refs, indent) : 'unknown';
  return `Record<string, ${value}>`;
}

const literal = (value) =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : String(value);

const union = (types) => [...new Set(types)].join(' | ');
const bracketed = (type) =>
  /^[\w"'.-]+$|^\{[\s\S]*\}$|^Record<[^|]*>$/.test(type) && !/\} [|&] /.test(type) ? type : `(${type})`;

/** A description as a comment above what it describes; nothing where there is none. */
export const commentText = (description, indent = '') =>
  description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n`;
