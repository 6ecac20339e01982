import { expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { labelsOf } from '../panel/panel.js';
import { splitAt } from '../panel/rolling.js';
import { scorecardOf } from '../scores/scorecard.js';
import { trees } from './trees.js';

const panel = madePanel({ countries: 24, from: 1975, to: 2001 });

it('tells who will be met from who will not', () => {
  const { known, ahead, origin } = splitAt(panel, 3, 2000);
  const label = labelsOf(panel, 3);
  const p = trees.prepare(panel, 3)({ origin, rows: known, label })(ahead);
  const y = [...ahead].map((row) => label[row] ?? 0);
  expect(p.every((value) => value > 0 && value < 1)).toBe(true);
  expect(scorecardOf(p, y).auc).toBeGreaterThan(0.55);
});
