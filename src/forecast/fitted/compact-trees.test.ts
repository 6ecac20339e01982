import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { designOf } from '../models/design.js';
import { treeDrivers } from '../models/drivers.js';
import { treesLearner } from '../models/trees.js';
import { labelsOf } from '../panel/panel.js';
import { splitAt } from '../panel/rolling.js';
import { fromLogOdds } from '../scores/probability.js';
import { compactAt, compactOf } from './compact-trees.js';

const panel = madePanel({ countries: 12, from: 1980, to: 2001 });
const drivers = treeDrivers(3);
const { learn, predict } = treesLearner.prepare(panel, 3);
const { known, ahead, origin } = splitAt(panel, 3, 2000);
const boosted = learn({ rows: known, label: labelsOf(panel, 3), origin });
const names = drivers.map(({ name }) => name);
const compact = compactOf(boosted, names);
const { width, values } = designOf(panel, 3, drivers, false);

describe('trees as they ship', () => {
  it('say what the grown ones say', () => {
    const said = [...ahead].map((row) => {
      const own = new Map(names.map((name, j) => [name, values[row * width + j] ?? 0]));
      return fromLogOdds(compactAt(compact, own));
    });
    const grown = predict(boosted, ahead);
    expect(Math.max(...said.map((p, i) => Math.abs(p - (grown[i] ?? 0))))).toBeLessThan(1e-5);
    expect(new Set(said.map((p) => p.toFixed(4))).size).toBeGreaterThan(5);
  });
  it('are small', () => expect(JSON.stringify(compact).length).toBeLessThan(8000));
  it('refuse a case of which a driver is not known', () =>
    expect(() => compactAt(compact, new Map())).toThrow('has no value'));
});
