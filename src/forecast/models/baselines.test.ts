import { expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { labelsOf } from '../panel/panel.js';
import { splitAt } from '../panel/rolling.js';
import { climatology, dyad } from './baselines.js';
import { dyadRates } from './dyad-rate.js';

const panel = madePanel({ countries: 3, from: 1995, to: 2001 });
const { known, ahead, origin } = splitAt(panel, 3, 2000);
const told = { origin, rows: known, label: labelsOf(panel, 3) };

it('gives everyone the share that came true', () => {
  const p = climatology.prepare(panel, 3)(told)(ahead);
  const share = known.reduce((sum, row) => sum + (told.label[row] ?? 0), 0) / known.length;
  expect(new Set(p)).toEqual(new Set([share]));
});
it('gives everyone the rate of the two sides', () => {
  const rates = dyadRates(panel, 3);
  expect([...dyad.prepare(panel, 3)(told)(ahead)]).toEqual([...ahead].map((row) => rates[row]));
});
