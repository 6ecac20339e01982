import { expect, it } from 'vitest';
import { z } from 'zod';
import { ofHouse, onDossier } from './resource.js';

const described = {
  name: 'one',
  method: 'get',
  path: '/dossiers/{dossier}/one/{id}',
  group: 'Test',
  summary: 'One',
  right: 'read',
  pace: 'quick',
  answer: null,
  examples: [],
  respond: async () => undefined,
} as const;

it('names the dossier first among what stands in the path', () => {
  const { params, status, body } = onDossier({ ...described, params: z.object({ id: z.string() }) });
  expect(Object.keys(params.shape)).toEqual(['dossier', 'id']);
  expect([status, body]).toEqual([200, null]);
});

it('refuses fields that it does not know', () => {
  const { query, params } = ofHouse({ ...described, query: z.object({ q: z.string() }) });
  expect(query.safeParse({ q: 'x', r: 'y' }).success).toBe(false);
  expect(params.safeParse({ dossier: 'x' }).success).toBe(false);
});
