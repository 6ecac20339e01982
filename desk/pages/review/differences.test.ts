import { expect, it } from 'vitest';
import { besideEachOther } from './differences.js';

it('lays two entries beside each other, and says where they differ', () => {
  const meeting = {
    kind: 'encounter',
    parties: ['NOR', 'ISL'],
    status: 'held',
    when: '2020-05-12',
    where: null,
    level: 'officials',
    outcome: 'none',
  } as const;
  const rows = besideEachOther(
    { ...meeting, parties: ['NOR', 'ISL'] },
    { ...meeting, parties: ['ISL', 'NOR'], when: '2020-05', agreements: [] },
  );
  expect(rows.filter(({ differs }) => differs)).toEqual([
    { slot: 'when', one: '12 May 2020', other: 'May 2020', differs: true },
  ]);
  expect(rows.map(({ slot }) => slot)).toContain('agreements');
});
