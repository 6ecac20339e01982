import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { nextAt, pageAt, pinnedFields, placeIn } from './pinned.js';

const desk = ledgerDesk();

it('all pages together are all rows, in their order', () =>
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const rows: number[] = [];
      for (let place = { seq: 9, from: 0 }; ; ) {
        const page = pageAt(place, limit, all);
        rows.push(...page.rows);
        if (page.next === null) break;
        expect(page.rows).toHaveLength(limit);
        place = { seq: 9, from: Number(page.next.split('.')[1]) };
      }
      expect(rows).toEqual(all);
    }),
  ));
it('begins at the end of the log as it is, and goes on where the page before ended', async () => {
  const ledger = await desk.ledger();
  const first = await placeIn(ledger, undefined);
  expect(first.from).toBe(0);
  expect(first.seq).toBeGreaterThan(10);
  expect(await placeIn(ledger, nextAt({ seq: 4, from: 20 }))).toEqual({ seq: 4, from: 20 });
});
it.each(['', '4', '4.', '-1.2', '1.2.3', '1234567890.1'])('takes %j for no place', (after) =>
  expect(z.object(pinnedFields(5)).safeParse({ after }).success).toBe(false),
);
