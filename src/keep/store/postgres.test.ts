import { expect, it } from 'vitest';
import { tooOld } from './postgres.js';

it.each([
  [90_624, 'it is PostgreSQL 9;'],
  [140_012, 'it is PostgreSQL 14;'],
])('a server of version %i is too old', (version, told) => {
  const [code, sentence] = tooOld(version) ?? [];
  expect(code).toBe('old-server');
  expect(sentence).toContain(told);
});

it.each([150_000, 150_018, 180_001])('a server of version %i will do', (version) =>
  expect(tooOld(version)).toBeNull(),
);
