import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../test/house.js';
import { madePanel } from '../test/made-panel.js';
import { scoreHere, sideBySide } from './backtest-threads.js';

const job = {
  panel: madePanel({ countries: 4, from: 1985, to: 2000 }),
  horizon: 3,
  years: { from: 1998, to: 1999 },
} as const;

describe('jobs side by side', () => {
  it('are never more than asked for at a time, and their results keep their order', async () => {
    let [now, most] = [0, 0];
    const done = await sideBySide([3, 1, 2, 5, 4], 2, async (job) => {
      most = Math.max(most, ++now);
      for (let tick = 0; tick < job; tick++) await Promise.resolve();
      now--;
      return 10 * job;
    });
    expect(done).toEqual([30, 10, 20, 50, 40]);
    expect(most).toBe(2);
  });
  it('fail together', async () =>
    await expect(sideBySide([1, 2], 2, async () => Promise.reject(new Error('lost')))).rejects.toThrow(
      'lost',
    ));
});

describe('a horizon', () => {
  it('is scored here', async () => {
    const years: number[] = [];
    const { tested } = await scoreHere(job, (year) => years.push(year));
    expect([tested.horizon, years]).toEqual([3, [1998, 1999]]);
  });
  const built = join(ROOT, 'dist', 'backtest-threads.js');
  it.skipIf(!existsSync(built))('is scored in a thread as it is here (skipped without a build)', async () => {
    const { scoreInThread } = (await import(
      pathToFileURL(built).href
    )) as typeof import('./backtest-threads.js');
    const years: number[] = [];
    const there = await scoreInThread(job, (year) => years.push(year));
    expect([there, years]).toEqual([await scoreHere(job, () => {}), [1998, 1999]]);
  });
});
