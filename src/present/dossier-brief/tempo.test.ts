import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { toldEntry } from '../../../test/told-entries.js';
import { tempoDraft } from './tempo.js';

const { rows } = tempoDraft(briefMaterial());

describe('tempo in the brief', () => {
  it('counts tests, lately and in all, and the longest time without', () => {
    expect(rows[0]?.label).toBe('Iceland');
    expect(rows[0]?.says).toMatch(
      /^2 occasions of tests \(2 missile\); 0 in 2023, 0 in 2022, 1 in 2021; the longest time without /,
    );
    expect(rows[0]?.cites).toHaveLength(1);
  });
  it('says whether tests fall around talks, or that there is too little to tell', () => {
    expect(rows[1]?.label).toBe('Tests of Iceland around talks with anybody');
    expect(rows[1]?.says).toMatch(/^too few talks to tell \(0 of \d within 30 days of 2 talks/);
  });
  it('tells of a side that tests nothing how often it moved apart from others', () => {
    const quarrel = toldEntry('quarrel', {
      kind: 'alignment',
      parties: ['NOR', 'ISL'],
      direction: 'apart',
      when: '2022-12-01',
    });
    const [row] = tempoDraft(briefMaterial({}, [quarrel])).rows;
    expect(row?.says).toMatch(/^no test is told of; 1 move apart from others, the last 1 December 2022: /);
    expect(row?.cites).toEqual(['d-quarrel']);
  });
  it('has nothing to tell without tests', () => expect(tempoDraft(bareMaterial()).rows).toEqual([]));
});
