import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { type Json, openapiOf } from './openapi.js';
import { resources } from './resources/index.js';

const description = openapiOf(resources, { version: '1.2.3' });
const { schemas } = description.components as { schemas: Record<string, Json> };

/** All values under a key, however deep. */
function under(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [...(name === key ? [one] : []), ...under(key, one)]);
}

it('describes every resource once, under a name of its own', () => {
  const operations = Object.values(description.paths as Record<string, Record<string, Json>>).flatMap(
    Object.values,
  );
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    resources.map(({ name }) => name).sort(),
  );
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

it('names each parameter of a path', () => {
  for (const [path, methods] of Object.entries(description.paths as Record<string, Record<string, Json>>))
    for (const { parameters } of Object.values(methods)) {
      const named = (parameters as Json[]).filter((one) => one.in === 'path').map(({ name }) => name);
      expect(named.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort());
    }
});

it('refers to nothing that is not there', () => {
  const names = under('$ref', description).map((ref) => String(ref).replace('#/components/schemas/', ''));
  expect(names.length).toBeGreaterThan(5);
  expect([...new Set(names)].filter((name) => !(name in schemas))).toEqual([]);
});

it('has a name for every part, and only any JSON is a part of itself', () => {
  expect(Object.keys(schemas).filter((name) => name.startsWith('__'))).toEqual([]);
  expect((schemas.JsonValue as { anyOf: readonly Json[] }).anyOf.map(({ type }) => type)).toEqual([
    'string',
    'number',
    'boolean',
    'null',
    'array',
    'object',
  ]);
});

it('holds schemas that a validator of JSON Schema 2020-12 takes', () => {
  const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true, 'date-time': true } });
  ajv.addSchema({ $id: 'urn:dragoman:all', components: { schemas } });
  for (const name of Object.keys(schemas))
    expect(ajv.compile({ $ref: `urn:dragoman:all#/components/schemas/${name}` })).toBeTypeOf('function');
});
