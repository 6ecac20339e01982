import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { decemberOf, labelsOf } from './panel.js';
import { labelsKnownAt, splitAt } from './rolling.js';

const panel = madePanel({ countries: 3, from: 1995, to: 2002 });

describe('a split', () => {
  const { known, ahead, origin } = splitAt(panel, 3, 2000);
  const months = (rows: Int32Array) => [...rows].map((row) => panel.month[row] ?? 0);
  it('learns from windows that had closed', () => {
    expect(origin).toBe(decemberOf(1999));
    expect(Math.max(...months(known))).toBe(origin - 3);
  });
  it('forecasts from the origin to November', () => {
    expect(Math.min(...months(ahead))).toBe(origin);
    expect(Math.max(...months(ahead))).toBe(origin + 11);
    expect(ahead.length).toBe(3 * 12);
  });
  it('leaves out what is not known today', () => {
    const last = splitAt(panel, 12, 2002).ahead;
    expect(Math.max(...months(last))).toBe(decemberOf(2002) - 12);
  });
});

it('hides labels whose window was open, whatever they are', () => {
  const origin = decemberOf(1999);
  const label = labelsKnownAt(panel, 12, origin);
  for (let row = 0; row < panel.rows; row++) {
    const closed = (panel.month[row] ?? 0) + 12 <= origin;
    expect(label[row]).toBe(closed ? labelsOf(panel, 12)[row] : -1);
  }
});
