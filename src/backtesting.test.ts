import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { madePanelCsv } from '../test/made-panel.js';
import { type ScoreHorizon, scoreHere } from './backtest-threads.js';
import { backtestReport } from './backtesting.js';

const folder = mkdtempSync(join(tmpdir(), 'backtesting-'));
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true }));

/** A made panel in a file. */
function written(name: string, last: number): string {
  writeFileSync(join(folder, name), madePanelCsv({ countries: 4, from: 1985, to: last }));
  return join(folder, name);
}
const panel = written('panel.csv', 2000);
const request = { panel, horizons: [3] as const, from: 1998, to: 1999 };

describe('a back-test', () => {
  let runs = 0;
  const score: ScoreHorizon = (job, progress) => {
    runs++;
    return scoreHere(job, progress);
  };
  it('is made, and told as it goes', async () => {
    const told: [number, string][] = [];
    const progress = (share: number, what: string) => told.push([share, what]);
    const { report, madeAt } = await backtestReport(request, { cache, score, progress });
    expect(report.horizons.map(({ horizon }) => horizon)).toEqual([3]);
    expect([madeAt, runs]).toEqual([null, 1]);
    expect(told).toEqual([
      [0.5, '3 months, 1998'],
      [1, '3 months, 1999'],
    ]);
  });
  it('is not made twice, and says from when it is', async () => {
    const again = await backtestReport(request, { cache, score });
    expect(again.madeAt).toBeInstanceOf(Date);
    expect(again.report).toEqual(
      JSON.parse(JSON.stringify((await backtestReport(request, { cache: null, score })).report)),
    );
    expect(runs).toBe(2);
  });
  it('is made anew where that is wanted, and where the question or the data are others', async () => {
    await backtestReport(request, { cache, score, isFresh: true });
    await backtestReport({ ...request, to: 1998 }, { cache, score });
    await backtestReport({ ...request, panel: written('other.csv', 2001) }, { cache, score });
    expect(runs).toBe(5);
  });
  it('is made anew where what was kept cannot be read', async () => {
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{');
    expect((await backtestReport(request, { cache, score })).madeAt).toBeNull();
  });
  it('is made where nothing can be kept', async () =>
    expect((await backtestReport(request, { cache: join(panel, 'no folder'), score })).madeAt).toBeNull());
  it('refuses years outside the panel', async () =>
    await expect(backtestReport({ ...request, from: 1960 }, { cache, score })).rejects.toThrow(
      '1960 cannot be back-tested',
    ));
});
