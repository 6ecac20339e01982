import { describe, expect, it } from 'vitest';
import { PROCESS } from '../../../test/ledger-process.js';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Item, ReportedIn } from '../../record/index.js';
import { fold } from './fold.js';
import { soleFold } from './sole-fold.js';

const [report] = sampleEntry('e-talks').reports;
if (!report) throw new Error('the sample has no talks');
const told = Object.values(PROCESS).flatMap(({ items }) => items);
const alone = (item: Item, document: Partial<ReportedIn> = {}) => ({
  item,
  document: { ...report.document, ...document },
  review: null,
});
/** As text, since the order of slots shows in the ledger's tables. */
const asFolded = (item: Item, document: Partial<ReportedIn> = {}): [string, string] => {
  const member = alone(item, document);
  return [JSON.stringify([soleFold(member)]), JSON.stringify(fold([member]))];
};

describe('a single member', () => {
  it('is folded as by the vote, whatever its kind', () => {
    expect(new Set(told.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    for (const item of told) {
      const [sole, voted] = asFolded(item);
      expect(sole).toBe(voted);
    }
  });

  it.each<[string, Partial<Extract<Item, { kind: 'encounter' }>>]>([
    [
      'people before their sides, twice and in any order',
      { parties: ['PRK:Kim Jong Un', 'USA', 'PRK', 'USA'] },
    ],
    ['several people of one side', { parties: ['NOR:B C', 'NOR:A B', 'ISL'] }],
    ['no sides at all', { parties: [] }],
    ['agreements twice and in any order', { agreements: ['the second text', 'a text', 'the second text'] }],
    ['talks of some days', { when: '2021-06-10/2021-06-12' }],
    ['a time without an end', { when: '2021/..' }],
    ['plans', { status: 'planned', when: null }],
  ])('is folded as by the vote where it tells %s', (_, slots) => {
    const talks = told.find(({ kind }) => kind === 'encounter');
    if (!talks) throw new Error('nobody meets in the process');
    for (const document of [{}, { known: '2000-01-01' }]) {
      const [sole, voted] = asFolded({ ...talks, ...slots } as Item, document);
      expect(sole).toBe(voted);
    }
  });

  it('is folded as by the vote where it is a promise of which somebody says what became', () => {
    const promise = told.find(({ kind }) => kind === 'commitment');
    if (!promise) throw new Error('nobody promises in the process');
    for (const state of ['broken', null, undefined]) {
      const [sole, voted] = asFolded({ ...promise, state } as Item);
      expect(sole).toBe(voted);
    }
  });
});
