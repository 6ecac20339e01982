import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { withTables } from './tables-in.mjs';

const page = 'Before.\n<!-- one -->\nold\n<!-- /one -->\nAfter.\n';

it('puts a table in its place and leaves the rest', () =>
  expect(withTables(page, { one: ['| a |', '$1'] })).toBe(
    'Before.\n<!-- one -->\n| a |\n$1\n<!-- /one -->\nAfter.\n',
  ));
it('refuses a page without the place', () => expect(() => withTables(page, { two: [] })).toThrow('two'));
