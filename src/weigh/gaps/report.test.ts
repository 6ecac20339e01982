import { describe, expect, it } from 'vitest';
import { saidEntry } from '../../../test/said-entry.js';
import type { Entry, Slots, SlotsOf } from '../../record/index.js';
import { gapReport } from './report.js';

const wish = (actor: string, stance: SlotsOf<'position'>['stance']): Slots => ({
  kind: 'position',
  actor,
  stance,
  issue: 'territory',
});
const entries: readonly Entry[] = [
  saidEntry('a', wish('NOR', 'demands')),
  saidEntry('b', wish('ISL', 'refuses')),
  saidEntry('c', wish('ISL', 'offers'), { said: '2022-01-01' }),
  saidEntry('d', wish('GBR', 'refuses'), { verified: false }),
];
const asOf = '2022-06-30';

describe('the gaps of a process', () => {
  it('lie between its first two parties', () =>
    expect(gapReport(entries, { parties: ['NOR', 'ISL:Einar Falk'], pair: null, asOf })).toMatchObject({
      pair: ['NOR', 'ISL'],
      gaps: [{ issue: 'territory', gap: 4 }],
      leftOut: ['d'],
    }));
  it('lie between the two that are heard most where there are no parties', () =>
    expect(gapReport(entries, { parties: [], pair: null, asOf }).pair).toEqual(['ISL', 'NOR']));
  it('lie between sides, not the voices of documents', () => {
    const author = saidEntry('x', wish('XXX:author', 'demands'));
    expect(gapReport([author, ...entries.slice(0, 1)], { parties: [], pair: null, asOf }).pair).toBeNull();
  });
  it('stick at what the parties turn down, others apart', () => {
    const others = saidEntry('g', wish('GBR', 'refuses'));
    const told = [...entries, others];
    const sidesOf = (parties: string[]) =>
      gapReport(told, { parties, pair: null, asOf }).sticking.flatMap(({ sides }) =>
        sides.map(({ side }) => side),
      );
    expect(sidesOf(['NOR', 'ISL'])).toEqual(['NOR', 'ISL']);
    expect(sidesOf([])).toEqual(['NOR', 'ISL', 'GBR']);
  });
  it('lie between those that are asked for', () =>
    expect(gapReport(entries, { parties: ['NOR'], pair: ['ISL', 'GBR'], asOf }).gaps[0]?.gap).toBeNull());
  it('know nothing of what came later', () =>
    expect(gapReport(entries, { parties: ['NOR', 'ISL'], pair: null, asOf: '2021-12-31' }).gaps[0]?.gap).toBe(
      7,
    ));
  it('are none of a process of which nothing is told', () =>
    expect(gapReport([], { parties: [], pair: null, asOf })).toEqual({
      asOf,
      pair: null,
      gaps: [],
      heard: [],
      obstacles: [],
      sticking: [],
      judges: { camps: [], subjects: [], unclear: [] },
      outsiders: [],
      leftOut: [],
    }));
  it('reckon a promise to the parties of its agreement', () => {
    const met: Slots = {
      kind: 'encounter',
      parties: ['NOR', 'GBR'],
      status: 'held',
      when: null,
      where: null,
      level: 'leaders',
      outcome: 'agreement',
      agreements: ['Oslo plan'],
    };
    const kept: Slots = {
      kind: 'commitment',
      by: ['NOR'],
      to: [],
      issue: 'energy',
      deadline: null,
      quantity: false,
      verification: false,
      conditional: false,
      status: 'pledged',
      agreement: 'Oslo plan',
    };
    const told = [saidEntry('m', met), saidEntry('k', kept)];
    expect(gapReport(told, { parties: ['NOR', 'ISL'], pair: null, asOf }).gaps).toEqual([]);
    expect(gapReport(told, { parties: ['NOR', 'GBR'], pair: null, asOf }).gaps).toHaveLength(1);
  });
});
