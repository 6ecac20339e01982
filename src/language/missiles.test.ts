import { expect, it } from 'vitest';
import { reachOfMissile } from './missiles.js';
import { readTable } from './tables.js';

it('knows how far a missile reaches, and on what that rests', () => {
  expect(reachOfMissile('Nodong')).toMatchObject({ from: 1000, to: 1500, basis: 'estimated' });
  expect(reachOfMissile('KN-25')).toMatchObject({ basis: 'flown' });
  expect(reachOfMissile('Arrow of nobody')).toBeNull();
});

it('has a source for each line, and distances on the globe in order', () => {
  const rows = readTable('missiles.csv');
  expect(rows.length).toBeGreaterThan(20);
  for (const { model = '' } of rows) {
    const reach = reachOfMissile(model);
    expect(reach?.sources.every((source) => source !== '')).toBe(true);
    expect(reach?.from).toBeGreaterThan(0);
    expect(reach?.to).toBeGreaterThanOrEqual(reach?.from ?? 0);
    // Half of the Earth's girth: nothing reaches farther.
    expect(reach?.to).toBeLessThan(20_040);
  }
});
