import { expect, it } from 'vitest';
import { z } from 'zod';
import { flag, pageFields, several } from './fields.js';

it('takes a field once or several times', () => {
  const kinds = z.object({ kind: several(z.enum(['a', 'b'])) });
  expect(kinds.parse({ kind: 'a' })).toEqual({ kind: ['a'] });
  expect(kinds.parse({ kind: ['a', 'b'] })).toEqual({ kind: ['a', 'b'] });
  expect(kinds.parse({})).toEqual({});
  expect(kinds.safeParse({ kind: ['c'] }).success).toBe(false);
});

it('bounds a page', () => {
  const page = z.object(pageFields(50));
  expect(page.parse({})).toEqual({ limit: 50 });
  expect(page.parse({ limit: '7' })).toEqual({ limit: 7 });
  for (const limit of ['0', '501', '-1', '1.5', 'x', ''])
    expect(page.safeParse({ limit }).success).toBe(false);
});

it('reads yes and no', () => {
  expect([flag.parse('true'), flag.parse('false'), flag.parse(undefined)]).toEqual([true, false, false]);
  expect(flag.safeParse('yes').success).toBe(false);
});
