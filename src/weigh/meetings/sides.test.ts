import { expect, it } from 'vitest';
import { armsAtStake, groupsIn, sidesOf } from './sides.js';

const bargain = { sides: new Set(['NOR', 'ISL']), arms: true };

it('are states, each once', () =>
  expect(sidesOf({ parties: ['NOR:Ingrid Solheim', 'NOR', 'ISL'] })).toEqual(['NOR', 'ISL']));

it('of a meeting of many are grouped by what they bargained over', () => {
  expect(groupsIn([bargain], ['NOR', 'ISL'])).toEqual([['NOR', 'ISL']]);
  expect(groupsIn([bargain], ['NOR', 'ISL', 'SWE'])).toEqual([
    ['ISL', 'NOR'],
    ['NOR', 'ISL', 'SWE'],
  ]);
});

it('have arms at stake where they bargained over them', () => {
  expect(armsAtStake([bargain], ['NOR', 'ISL', 'SWE'])).toBe(true);
  expect(armsAtStake([bargain], ['NOR', 'SWE'])).toBe(false);
  expect(armsAtStake([{ ...bargain, arms: false }], ['NOR', 'ISL'])).toBe(false);
});
