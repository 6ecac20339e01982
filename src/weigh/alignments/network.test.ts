import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { alignmentsOf } from './alignments.js';
import { networkOf } from './network.js';

const step = (
  id: string,
  parties: readonly string[],
  when: string,
  direction: 'closer' | 'apart' = 'closer',
) => toldEntry(id, { kind: 'alignment', parties: [...parties], direction, when }, { said: when });
const ENTRIES = [
  step('a', ['NOR', 'ISL'], '2019-05-01'),
  step('b', ['NOR', 'ISL:Einar Falk'], '2021-05-01', 'apart'),
  step('c', ['DNK', 'ISL'], '2020-02-01'),
  step('later', ['DNK', 'NOR'], '2023-02-01'),
];

describe('the network of a dossier', () => {
  it('has every side that is named with another, those first that are named most', () => {
    const { sides, leftOut } = networkOf(ENTRIES, '2022-06-30');
    expect(sides).toEqual([
      { ref: 'ISL', named: 3 },
      { ref: 'NOR', named: 2 },
      { ref: 'DNK', named: 1 },
    ]);
    expect(leftOut).toBe(0);
  });

  it('tells of each pair how it stood in each year since it was first told of, as the alignments do', () => {
    const { edges, first, last, until } = networkOf(ENTRIES, '2022-06-30');
    expect([first, last, until]).toEqual([2019, 2022, '2022-06-30']);
    expect(edges.map(({ pair }) => pair)).toEqual([
      ['ISL', 'NOR'],
      ['DNK', 'ISL'],
    ]);
    const options = { knownUntil: '2022-06-30', year: null, parties: [], chosen: ['ISL', 'NOR'], votes: [] };
    const [own] = alignmentsOf(ENTRIES, options).pairs;
    expect(edges[0]?.years.map(({ year, standing }) => [year, standing])).toEqual(
      own?.years.map(({ year, standing }) => [year, standing]),
    );
    expect(edges[0]?.years.map(({ points }) => points)).toEqual(
      own?.years.map(({ points }) => Math.round(1000 * points) / 1000),
    );
    expect(edges[0]?.years.map(({ entries }) => entries)).toEqual([['a'], [], ['b'], []]);
    expect(edges[1]?.years[0]?.year).toBe(2020);
  });

  it('leaves out the sides that are named least where there are too many, and is empty without any', () => {
    const many = Array.from({ length: 400 }, (_, i) => step(`m${i}`, ['NOR', `XXX:Body ${i}`], '2020-01-01'));
    const { sides, leftOut, edges } = networkOf(many, '2020-12-31');
    expect([sides.length, leftOut]).toEqual([300, 101]);
    expect(edges.length).toBe(299);
    expect(networkOf([], '2020-12-31')).toMatchObject({ sides: [], edges: [], first: 2020, last: 2020 });
  });
});
