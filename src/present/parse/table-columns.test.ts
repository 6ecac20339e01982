import { describe, expect, it } from 'vitest';
import { REFUSAL } from '../../../test/parsed-sentence.js';
import { cut, filling, tableColumns, widest } from './table-columns.js';
import { treeRows } from './tree-rows.js';

const rows = treeRows(REFUSAL.words);
const columns = (width: number, marks = { labels: ['date 2020-03-02'], lanes: 1 }) =>
  tableColumns(REFUSAL.words, rows, marks, width);
const fieldsAt = (width: number): string[] => columns(width).fields.map(({ field }) => field);

describe('tableColumns', () => {
  it('has all fields where there is room', () => {
    expect(fieldsAt(80)).toEqual(['relation', 'upos', 'xpos', 'lemma']);
    expect(columns(80)).toMatchObject({ tree: 10, label: 39 });
  });
  it('gives up the last fields first', () => {
    expect(fieldsAt(50)).toEqual(['relation', 'upos', 'xpos']);
    expect(fieldsAt(38)).toEqual(['relation']);
    expect(fieldsAt(30)).toEqual([]);
  });
  it('keeps all fields in less room where nothing is marked', () =>
    expect(columns(40, { labels: [], lanes: 0 }).fields).toHaveLength(4));
  it('cuts the tree last', () => expect(columns(20)).toMatchObject({ tree: 6, label: 10 }));
});

describe('texts of so many columns', () => {
  it('are filled up', () => expect(filling('漢字', 6)).toBe('  '));
  it('are cut', () => expect([cut('treaty', 6), cut('treaty', 5)]).toEqual(['treaty', 'trea…']));
  it('are measured', () => expect([widest(['a', '漢字']), widest([])]).toEqual([4, 0]));
});
