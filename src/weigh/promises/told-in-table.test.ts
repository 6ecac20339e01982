import { expect, it } from 'vitest';
import { saidEntry } from '../../../test/said-entry.js';
import type { SlotsOf } from '../../record/index.js';
import { toldInTable } from './told-in-table.js';

const promise = (id: string, says: string | null, due: string | null, by = 'NOR', issue = 'missiles') => {
  const slots = {
    kind: 'commitment',
    by: [by],
    to: [],
    issue,
    deadline: due,
    quantity: false,
    verification: false,
    conditional: false,
    status: 'pledged',
  } as SlotsOf<'commitment'>;
  return { slots, due, entry: saidEntry(id, slots, says === null ? {} : { says }) };
};

it('knows a promise of prose that a table tells: side, issue and last day are the same', () => {
  const all = [
    promise('row', 'Norway undertook to withdraw its ships.', '2021-06-01', 'NOR:Ingrid Solheim'),
    promise('same', null, '2021-06-01'),
    promise('other day', null, '2021-07-01'),
    promise('other side', null, '2021-06-01', 'ISL'),
    promise('other issue', null, '2021-06-01', 'NOR', 'energy'),
    promise('no day', null, null),
  ];
  const isTold = toldInTable(all);
  expect(all.filter(isTold).map(({ entry }) => entry.id)).toEqual(['same']);
});
