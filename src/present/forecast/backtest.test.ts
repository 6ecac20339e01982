import { describe, expect, it } from 'vitest';
import { madeReport } from '../../../test/made-report.js';
import { renderBacktest } from './backtest.js';

const report = madeReport();
const page = (width: number, madeAt: string | null = null) =>
  renderBacktest({ report, madeAt }, { width, colour: false });

describe('a back-test on a terminal', () => {
  it('has a table for each horizon, its figures below their heads', () => {
    const lines = page(88).split('\n');
    const head = lines.indexOf('Within 3 months');
    const at = lines[head + 3]?.indexOf('Brier') ?? -1;
    expect(lines[head + 3]).toMatch(/^ +Brier +skill \(95 %\) +log skill +AUC +off by$/);
    expect(lines[head + 4]).toMatch(/^climatology +0\.\d{5} +[+−]\d/);
    expect(lines[head + 5]?.startsWith('dyad ')).toBe(true);
    expect(lines[head + 5]?.slice(at - 2, at + 5).trim()).toMatch(/^0\.\d{5}$/);
  });
  it('fits the width', () => {
    for (const width of [40, 60, 88])
      for (const line of page(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });
  it('tells rows in words where it is narrow', () =>
    expect(page(50)).toMatch(/^dyad: Brier 0\.\d{5}, skill/m));
  it('says from when it is, if it was kept', () => {
    expect(page(88, '2026-11-22T21:07:00.000Z')).toContain('Kept from 22 November 2026, 21:07 UTC');
    expect(page(88)).not.toContain('Kept from');
  });
});
