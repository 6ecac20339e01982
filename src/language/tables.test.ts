import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, parseTable, readTable } from './tables.js';

describe('parseTable', () => {
  it.each([
    ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    ['a,b', []],
    ['a,b\n\n1\n', [{ a: '1', b: '' }]],
    ['a,b\n1,2,3', [{ a: '1', b: '2' }]],
    ['a,b\n,"x, y"', [{ a: '', b: 'x, y' }]],
    ['a,b\n"x",', [{ a: 'x', b: '' }]],
    ['a,b\n"","say ""no"""', [{ a: '', b: 'say "no"' }]],
    ['a,b\nFamily "Lund",2', [{ a: 'Family "Lund"', b: '2' }]],
  ])('%j', (csv, rows) => expect(parseTable(csv)).toEqual(rows));

  it('reads back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', ';', 'é') });
    const rows = fc.array(fc.record({ first: cell, second: cell, third: cell }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const lines = written.map((row) => Object.values(row).map((c) => `"${c.replaceAll('"', '""')}"`));
        expect(parseTable(['first,second,third', ...lines].join('\n'))).toEqual(written);
      }),
    );
  });
});

describe('listOf', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['Bern', ['Bern']],
    ['Bern;Basel', ['Bern', 'Basel']],
  ])('%j', (cell, list) => expect(listOf(cell)).toEqual(list));
});

describe('readTable', () => {
  it('finds the tables that ship', () => {
    const states = readTable('actors/states.csv');
    expect(states.find(({ ref }) => ref === 'CHE')?.name).toBe('Switzerland');
  });
  it('throws where there is no such table', () =>
    expect(() => readTable('actors/none.csv')).toThrow(/none\.csv/));
});
