import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { alignmentsOf, type PairYear } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { matrixRows, shortName, signOf } from './alignment-matrix.js';

describe('a side in few letters', () => {
  it.each([
    ['PRK', 'PRK'],
    ['IGO:United Nations Security Council', 'UNSC'],
    ['NSA:Hamas', 'HAMA'],
  ])('%s is %s', (side, short) => expect(shortName(side)).toBe(short));
});

it('a balance is one sign', () => {
  const year = (standing: PairYear['standing'], points: number): PairYear => ({
    year: 2024,
    points,
    carried: 0,
    steps: points,
    parts: [],
    standing,
  });
  const signs = [
    year('together', 3),
    year('together', 1),
    year('met', 1),
    year('between', 0),
    year('apart', -1),
    year('apart', -3),
    year(null, 0),
  ].map(signOf);
  expect(signs.join('')).toBe('●+○·−× ');
});

it('a pair of which nothing is told is blank', () => {
  const entry = toldEntry('a', {
    kind: 'alignment',
    parties: ['NOR', 'ISL'],
    direction: 'apart',
    when: '2024-12-31',
  });
  const options = {
    knownUntil: '2024-12-31',
    year: null,
    parties: ['NOR', 'ISL', 'FIN'],
    chosen: [],
    votes: [],
  };
  const rows = matrixRows(alignmentsOf([entry], options), penFor({ width: 80, colour: false }));
  expect(rows.map((row) => row.trimEnd())).toEqual(['        NOR    ISL', 'ISL    −1.0↓', 'FIN']);
});
