import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../test/told-entries.js';
import { basesOf, basisOf, isActor, isOf, isVerified } from './basis.js';

const bern = meeting('bern', ['NOR:Anna Berg', 'ISL'], '2021-06-10');
const row = toldEntry('row', { ...bern.slots }, { verified: false });

describe('the basis of a number', () => {
  it('is the words of its reports, with the items and documents that hold them', () =>
    expect(basisOf(bern)).toEqual({
      entry: 'bern',
      first: '2021-06-10',
      last: '2021-06-10',
      passages: [{ item: 'i-bern', document: 'd-bern', quote: 'words of bern' }],
    }));
  it('stands once, in the order in which it is named', () =>
    expect(basesOf([bern, row], ['row', 'bern', 'row', 'not there']).map(({ entry }) => entry)).toEqual([
      'row',
      'bern',
    ]));
});

describe('a row of a table', () => {
  it('is verified where somebody checked it or a person accepted it', () => {
    const accepted = row.reports.map((report) => ({ ...report, review: 'accepted' as const }));
    expect([bern, row, { reports: accepted }].map(isVerified)).toEqual([true, false, true]);
  });
});

describe('an actor', () => {
  it('is a state by its people, or a person by name', () =>
    expect(
      ['NOR', 'NOR:Anna Berg', 'NOR:Per Vik', 'ISL', 'FIN'].map((ref) => isActor(bern.slots, ref)),
    ).toEqual([true, true, false, true, false]));
  it('acts in entries of a kind', () =>
    expect([isOf('encounter')(bern), isOf('pause')(bern)]).toEqual([true, false]));
});
