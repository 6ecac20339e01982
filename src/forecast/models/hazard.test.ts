import { expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { labelsOf } from '../panel/panel.js';
import { splitAt } from '../panel/rolling.js';
import { hazard } from './hazard.js';

const panel = madePanel({ countries: 6, from: 1985, to: 2001 });
const learn = hazard.prepare(panel, 3);
const at = (year: number) => {
  const { known, origin } = splitAt(panel, 3, year);
  return learn({ origin, rows: known, label: labelsOf(panel, 3) });
};

it('is right in the mean where it learned', () => {
  const { known } = splitAt(panel, 3, 2000);
  const p = at(2000)(known);
  const seen = known.reduce((sum, row) => sum + (labelsOf(panel, 3)[row] ?? 0), 0);
  expect(p.reduce((sum, value) => sum + value, 0)).toBeCloseTo(seen, 4);
});
it('does not depend on which year it learned before', () => {
  const { known, ahead, origin } = splitAt(panel, 3, 2000);
  at(1995);
  const after = at(2000)(ahead);
  const fresh = hazard.prepare(panel, 3)({ origin, rows: known, label: labelsOf(panel, 3) })(ahead);
  for (const [i, p] of fresh.entries()) expect(after[i]).toBeCloseTo(p, 9);
});
