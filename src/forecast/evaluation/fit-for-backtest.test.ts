import { describe, expect, it } from 'vitest';
import { madePanel } from '../../../test/made-panel.js';
import { decemberOf, type Panel } from '../panel/panel.js';
import { refuseUnfit, yearsOf } from './fit-for-backtest.js';

const panel = madePanel({ countries: 4, from: 1985, to: 2001 });
const years = { from: 1996, to: 2000 };

/** The panel with one cell changed. */
function changed(name: string, row: number, value: number): Panel {
  const column = Float64Array.from(panel.columns.get(name) ?? []);
  column[row] = value;
  return { ...panel, columns: new Map([...panel.columns, [name, column]]) };
}

describe('what can be back-tested', () => {
  it('begins ten years after the panel', () => expect(yearsOf(panel)).toEqual({ from: 1995, to: 2001 }));
  it('is a whole panel', () => expect(() => refuseUnfit(panel, [1, 3, 6, 12], years)).not.toThrow());
  it('is no panel without its columns', () => {
    const columns = new Map([...panel.columns].filter(([name]) => name !== 'e24'));
    expect(() => refuseUnfit({ ...panel, columns }, [3], years)).toThrow('no column "e24"');
  });
  it('has meetings and labels that are 0 or 1, or not known', () => {
    expect(() => refuseUnfit(changed('y', 5, 2), [3], years)).toThrow('Row 7 of the panel has 2 for y');
    expect(() => refuseUnfit(changed('y3', 0, -2), [3], years)).toThrow('Row 2 of the panel has -2 for y3');
    expect(() => refuseUnfit(changed('y12', 0, -2), [3], years)).not.toThrow();
  });
  it.each([
    [1994, 2000, '1994 cannot be back-tested on this panel; name years from 1995 to 2001'],
    [1996, 2002, '2002 cannot'],
    [2000, 1996, '2000 comes after 1996'],
  ])('has years within the panel: not %d to %d', (from, to, says) =>
    expect(() => refuseUnfit(panel, [3], { from, to })).toThrow(says),
  );
  it('has forecasts that are decided', () => {
    const label = panel.columns.get('y12') ?? new Float64Array();
    const open = label.map((y, row) => ((panel.month[row] ?? 0) >= decemberOf(2000) ? -1 : y));
    const unfinished = { ...panel, columns: new Map([...panel.columns, ['y12', open]]) };
    const last = { from: 2001, to: 2001 };
    expect(() => refuseUnfit(unfinished, [3], last)).not.toThrow();
    expect(() => refuseUnfit(unfinished, [3, 12], last)).toThrow(
      'Forecasts for 12 months cannot be tested: the panel ends before any forecast of 2001 is decided',
    );
  });
  it('has meetings to learn from', () => {
    const never = new Map([...panel.columns, ['y3', new Float64Array(panel.rows)]]);
    expect(() => refuseUnfit({ ...panel, columns: never }, [3], years)).toThrow('not both meetings and none');
  });
  it('is longer than what is learned from', () =>
    expect(() => refuseUnfit(madePanel({ countries: 4, from: 1995, to: 2001 }), [3], years)).toThrow(
      'no more than 10 years',
    ));
});
