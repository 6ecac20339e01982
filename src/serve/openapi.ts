import { z } from 'zod';
import { Problem } from './problem.js';
import type { Resource } from './resource.js';

/** A piece of JSON, as the description is made of. */
export type Json = Record<string, unknown>;

/** Who describes the interface: the program's version. */
export interface About {
  readonly version: string;
}

/** The description of all resources as OpenAPI 3.1, whose schemas are JSON Schema 2020-12, made of the very schemas that check what comes in. */
export function openapiOf(resources: readonly Resource[], { version }: About): Json {
  const components = new Map<string, Json>();
  const paths: Record<string, Json> = {};
  for (const resource of resources) {
    const path = `/api${resource.path}`;
    paths[path] = { ...paths[path], [resource.method]: operation(resource, components) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Dragoman',
      version,
      summary:
        'The record of diplomatic processes: who met whom, what was said and promised, on which words it rests',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [...new Set(resources.map(({ group }) => group))].map((name) => ({ name })),
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of "dragoman token add"' },
        session: { type: 'apiKey', in: 'cookie', name: 'dragoman', description: 'The session of a browser' },
      },
    },
  };
}

function operation(resource: Resource, components: Map<string, Json>): Json {
  const { name, group, summary, description, right, body, otherBodies = {} } = resource;
  const bodies = {
    ...(body && {
      'application/json': { schema: schemaOf(body, 'input', components), ...bodyExamples(resource) },
    }),
    ...Object.fromEntries(
      Object.entries(otherBodies).map(([type, says]) => [
        type,
        { schema: { type: 'object', description: says } },
      ]),
    ),
  };
  return {
    operationId: name,
    tags: [group],
    summary,
    ...(description !== undefined && { description }),
    ...(right === 'anybody' && { security: [] }),
    parameters: [...parameters(resource, 'path', components), ...parameters(resource, 'query', components)],
    ...(Object.keys(bodies).length > 0 && { requestBody: { required: true, content: bodies } }),
    responses: responses(resource, components),
    'x-examples': resource.examples,
  };
}

function parameters(resource: Resource, place: 'path' | 'query', components: Map<string, Json>): Json[] {
  const schema = place === 'path' ? resource.params : resource.query;
  const { properties = {}, required = [] } = schemaOf(schema, 'input', components) as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, field]) => {
    const { description, ...rest } = field;
    const example = resource.examples.find(({ status }) => status === undefined);
    const shown = place === 'path' ? example?.params?.[name] : example?.query?.[name];
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description !== undefined && { description }),
      schema: rest,
      ...(shown !== undefined && { example: shown }),
    };
  });
}

const bodyExamples = ({ examples }: Resource): Json => {
  const shown = examples.filter(({ body, status }) => body !== undefined && status === undefined);
  if (shown.length === 0) return {};
  return {
    examples: Object.fromEntries(
      shown.map(({ summary, body }, i) => [`example${i + 1}`, { summary, value: body }]),
    ),
  };
};

function responses(resource: Resource, components: Map<string, Json>): Json {
  const { status, answer, otherAnswers = [], method } = resource;
  const content = {
    ...(answer && { 'application/json': { schema: schemaOf(answer, 'output', components) } }),
    ...Object.fromEntries(otherAnswers.map((type) => [type, {}])),
  };
  const problem = { 'application/problem+json': { schema: schemaOf(Problem, 'output', components) } };
  return {
    [status]: {
      description: 'As asked',
      ...(Object.keys(content).length > 0 && { content }),
    },
    ...(method === 'get' && {
      304: { description: 'Nothing has changed since the answer whose ETag was sent along' },
    }),
    default: {
      description: 'A refusal that names what is wrong, and says what is allowed',
      content: problem,
    },
  };
}

/** A schema in JSON, its named parts put among the components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Map<string, Json>): Json {
  const {
    $schema,
    $defs = {},
    ...root
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', override }) as Json & {
    $defs?: Record<string, Json>;
  };
  for (const [id, part] of Object.entries($defs))
    components.set(id.replace(UNNAMED, 'JsonValue'), pointed(part));
  const { id, ...rest } = root;
  if (typeof id !== 'string') return pointed(rest);
  components.set(id, pointed(rest));
  return { $ref: `#/components/schemas/${id}` };
}

/** What zod calls a part that refers to itself and has no name: of all that we describe, any JSON is the only one. */
const UNNAMED = /^__schema\d+$/;

/** Names of parts are keys among the components; inside a schema, `id` would mean nothing. */
function override({ jsonSchema }: { jsonSchema: Json }): void {
  if (typeof jsonSchema.id === 'string') jsonSchema.title ??= jsonSchema.id;
}

/** The same with references to where the parts stand now. */
function pointed(part: Json): Json {
  const text = JSON.stringify(part)
    .replaceAll('"#/$defs/', '"#/components/schemas/')
    .replace(/schemas\/__schema\d+"/g, 'schemas/JsonValue"');
  const { id, ...rest } = JSON.parse(text) as Json;
  return rest;
}
