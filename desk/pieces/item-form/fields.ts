import type { JsonSchema } from 'dragoman/client';

/** What can stand in a slot. */
export type Shape =
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'flag' }
  | { readonly is: 'date'; readonly pattern: string }
  /** `isList`: a list even of one; otherwise one stands alone. */
  | { readonly is: 'actors'; readonly isList: boolean }
  | { readonly is: 'actor' }
  | { readonly is: 'texts' }
  | { readonly is: 'text' };

/** A slot of a kind, as a form asks for it. */
export interface Field {
  readonly slot: string;
  readonly shape: Shape;
  /** It may be left empty: what stands there then is null, an empty list, or nothing at all. */
  readonly empty: 'null' | 'list' | 'nothing' | 'never';
}

/** As much of a JSON Schema as is looked at. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What every item carries beside its slots. */
const CARRIED: ReadonlySet<string> = new Set(['id', 'kind', 'evidence', 'confidence', 'rules']);

/** The slots of a kind in the order of the record, from the schema that the server gives of it. */
export function fieldsOf(described: JsonSchema): Field[] {
  const schema = described as Schema;
  const definitions = schema.$defs ?? {};
  const { properties = {}, required = [] } = definitions[named(schema) ?? ''] ?? schema;
  return Object.entries(properties)
    .filter(([slot]) => !CARRIED.has(slot))
    .map(([slot, property]) => fieldOf(slot, property, definitions, required.includes(slot)));
}

const named = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);

type Definitions = Readonly<Record<string, Schema>>;

function fieldOf(slot: string, schema: Schema, definitions: Definitions, isRequired: boolean): Field {
  const ways = (schema.anyOf ?? [schema]).filter((way) => way.type !== 'null');
  const isNullable = ways.length < (schema.anyOf?.length ?? 1) || [schema.type].flat().includes('null');
  const list = ways.find((way) => way.items);
  const [first = {}] = ways;
  const canBeEmpty = list !== undefined && ways.length === 1 && list.minItems === undefined;
  return {
    slot,
    shape: list ? listShape(list, ways.length === 1) : shapeOf(first, definitions),
    empty: !isRequired ? 'nothing' : isNullable ? 'null' : canBeEmpty ? 'list' : 'never',
  };
}

const listShape = (list: Schema, isList: boolean): Shape =>
  named(list.items ?? {}) === 'ActorRef' ? { is: 'actors', isList } : { is: 'texts' };

function shapeOf(schema: Schema, definitions: Definitions): Shape {
  const name = named(schema);
  const { enum: options, pattern, type } = name === undefined ? schema : (definitions[name] ?? {});
  if (options) return { is: 'choice', options };
  if (type === 'boolean') return { is: 'flag' };
  if (name === 'ActorRef') return { is: 'actor' };
  if (name === 'EdtfDate') return { is: 'date', pattern: pattern ?? '' };
  return { is: 'text' };
}
