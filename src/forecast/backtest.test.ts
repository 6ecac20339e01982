import { describe, expect, it } from 'vitest';
import { madePanel } from '../../test/made-panel.js';
import { backtest, FORECASTERS } from './backtest.js';
import { decemberOf, labelsOf } from './panel/panel.js';
import { scorecardOf } from './scores/scorecard.js';

const panel = madePanel({ countries: 8, from: 1985, to: 2002 });
const options = { from: 1998, to: 2001, forecasters: FORECASTERS };

describe('a back-test', () => {
  const seen: number[] = [];
  const tested = backtest(panel, 3, { ...options, progress: (year) => seen.push(year) });
  it('forecasts every month of its years once', () => {
    expect(new Set(tested.rows).size).toBe(8 * 12 * 4);
    const months = [...tested.rows].map((row) => panel.month[row] ?? 0);
    expect([Math.min(...months), Math.max(...months)]).toEqual([decemberOf(1997), decemberOf(2001) - 1]);
  });
  it('has all forecasters side by side, with what came true', () => {
    expect([...tested.forecasts.keys()]).toEqual(['climatology', 'dyad', 'hazard', 'trees']);
    expect([...tested.label]).toEqual([...tested.rows].map((row) => labelsOf(panel, 3)[row]));
    for (const p of tested.forecasts.values()) expect(p.length).toBe(tested.rows.length);
  });
  it('says which years are done', () => expect(seen).toEqual([1998, 1999, 2000, 2001]));
  it('gives the same again', () => expect(backtest(panel, 3, options)).toEqual(tested));
  it('finds what the made world follows: those who know the country beat who does not', () => {
    const large = backtest(madePanel({ countries: 20, from: 1978, to: 2002 }), 3, {
      from: 2000,
      to: 2001,
      forecasters: FORECASTERS,
    });
    const brier = (name: string) => scorecardOf(large.forecasts.get(name) ?? [], large.label).brier;
    expect(brier('dyad')).toBeLessThan(brier('climatology'));
    expect(brier('hazard')).toBeLessThan(brier('climatology'));
  });
});
