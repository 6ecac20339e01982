import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageByName } from './page-by-name.js';

it('all pages together are all rows, whatever their size', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 })),
      fc.integer({ min: 1, max: 5 }),
      (names, limit) => {
        const all = [...names].sort((a, b) => (a < b ? -1 : 1));
        const rows: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = pageByName(all, (name) => name, { limit, after });
          rows.push(...page.rows);
          if (page.next === null) break;
          expect(page.rows).toHaveLength(limit);
          after = page.next;
        }
        expect(rows).toEqual(all);
      },
    ),
  ));
it('goes on behind a name that is there no more', () =>
  expect(pageByName(['a', 'c', 'd'], (name) => name, { limit: 1, after: 'b' })).toEqual({
    rows: ['c'],
    next: 'c',
  }));
