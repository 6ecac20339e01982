import { escaped } from '../../present/markup.js';
import type { Json } from '../openapi.js';

/** A field of an address, a body or a shape. */
export interface Field {
  readonly name: string;
  /** `path`, `query`, `body` or `shape`. */
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Json;
}

/** The fields that a schema of an object has; none for any other. */
export function fieldsOf({ properties, required = [] }: Json, place = 'body'): readonly Field[] {
  return Object.entries((properties ?? {}) as Record<string, Json>).map(([name, schema]) => ({
    name,
    in: place,
    required: (required as readonly string[]).includes(name),
    schema,
    ...(typeof schema.description === 'string' && { description: schema.description }),
  }));
}

/** Fields as a table; nothing where there are none. */
export function fieldTable(fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map(
    (field) =>
      `<tr><td><code>${escaped(field.name)}</code></td><td>${kindOf(field.schema)}${conditionOf(field)}</td><td>${escaped(field.description ?? '')}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Field</th><th scope="col">Kind</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What is said of whether a field must be there: of what is sent where it must, of what comes back where it need not. */
function conditionOf({ in: place, required }: Field): string {
  if (place === 'path') return ', in the path';
  if (place === 'shape') return required ? '' : ', may be left out';
  return required ? ', needed' : '';
}

/** Where a shape stands on the page. */
const anchor = (name: string): string => `shape-${name}`;

/** What a value must be, in few words, as markup: shapes that have a name link to where they are described. */
export function kindOf(schema: Json): string {
  const { $ref, type, enum: choices, items, const: only } = schema as Json & { items?: Json };
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    return `<a href="#${anchor(name)}">${escaped(name)}</a>`;
  }
  if (Array.isArray(choices)) return escaped(choices.join(' | '));
  if (only !== undefined) return escaped(JSON.stringify(only));
  const several = (schema.anyOf ?? schema.oneOf) as readonly Json[] | undefined;
  if (several) return [...new Set(several.map(kindOf))].join(' | ');
  if (type === 'array') return `list of ${kindOf(items ?? {})}`;
  if (Array.isArray(type)) return escaped(type.join(' | '));
  return typeof type === 'string' ? escaped(type) : 'any JSON';
}

/** All shapes that have a name, one after the other. */
export function shapes({ components }: Json): string {
  const { schemas } = components as { schemas: Readonly<Record<string, Json>> };
  const articles = Object.entries(schemas).map(([name, schema]) => {
    const fields = fieldsOf(schema, 'shape');
    const says = typeof schema.description === 'string' ? `<p>${escaped(schema.description)}</p>` : '';
    const kind = fields.length > 0 ? '' : `<p class="call">${kindOf(schema)}</p>`;
    return `<article aria-labelledby="${anchor(name)}"><h3 id="${anchor(name)}">${escaped(name)}</h3>${says}${kind}${fieldTable(fields)}</article>`;
  });
  return `<section aria-labelledby="shapes"><h2 id="shapes">The shapes of answers</h2>${articles.join('')}</section>`;
}
