import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTable, lookUp } from './key-table.js';

describe('keyTable', () => {
  it('finds what it was given, and nothing else', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.integer().map(String), fc.integer()), fc.integer(), (entries, other) => {
        const keys = Object.keys(entries)
          .map(Number)
          .filter((key) => key !== 0);
        const values = keys.map((key) => entries[String(key)] ?? 0);
        const table = keyTable(Int32Array.from(keys), Int32Array.from(values));
        for (const [i, key] of keys.entries()) expect(lookUp(table, key)).toBe(values[i]);
        if (!keys.includes(other)) expect(lookUp(table, other)).toBe(0);
      }),
    ));
  it('leaves out the key 0 and answers 0 for it', () =>
    expect(lookUp(keyTable(Int32Array.of(0, 5), Int32Array.of(9, 8)), 0)).toBe(0));
  it('takes keys that fall on one place, at the end of the table too', () => {
    const keys = Int32Array.from({ length: 50 }, (_, i) => -1 - i);
    const table = keyTable(
      keys,
      keys.map((key) => key * 2),
    );
    for (const key of keys) expect(lookUp(table, key)).toBe(key * 2);
  });
});
