import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { toldEntry } from '../../../test/told-entries.js';
import { alignmentsDraft } from './alignments.js';

const step = (id: string, parties: string[], direction: 'closer' | 'apart', when: string) =>
  toldEntry(id, { kind: 'alignment', parties, direction, when });

const { rows } = alignmentsDraft(
  briefMaterial({}, [
    step('pact', ['NOR', 'ISL'], 'closer', '2023-01-20'),
    step('quarrel', ['NOR', 'SWE'], 'apart', '2022-12-01'),
    step('long ago', ['ISL', 'SWE'], 'closer', '1950-01-01'),
  ]),
);
const of = (label: string) => rows.find((row) => row.label === label);

describe('who stands with whom', () => {
  it('tells who is together and who apart, on the newest of each', () => {
    expect(of('Together')?.says).toBe('Iceland and Norway (+1.0)');
    expect(of('Apart')?.says).toBe('Norway and Sweden (−0.9)');
    expect(of('Apart')?.cites).toEqual(['d-quarrel']);
  });
  it('tells what moved in the year', () =>
    expect(of('Moved in 2023')?.says).toBe('Iceland and Norway (+1.0)'));
  it('counts pairs of which all has faded', () =>
    expect(of('Faded')?.says).toMatch(/^what was told of 1 pair /));
  it('is silent where nothing is told', () => expect(alignmentsDraft(bareMaterial()).rows).toEqual([]));
});
