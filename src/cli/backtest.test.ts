import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madePanelCsv } from '../../test/made-panel.js';
import { backtestVerb } from './backtest.js';

// Threads run what is built; here all is done in this one.
vi.mock('../backtest-threads.js', async (original) => {
  const real = await original<typeof import('../backtest-threads.js')>();
  return { ...real, scoreInThread: real.scoreHere };
});

const folder = mkdtempSync(join(tmpdir(), 'dragoman backtest '));
const at = (name: string): string => join(folder, name);
const panel = at('panel.csv');
writeFileSync(panel, madePanelCsv({ countries: 4, from: 1985, to: 2000 }));
afterAll(() => rmSync(folder, { recursive: true }));

let said = '';
beforeEach(() => {
  said = '';
  vi.stubEnv('DRAGOMAN_HOME', folder);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const backtest = (...args: string[]) =>
  backtestVerb()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .parseAsync(args, { from: 'user' });
const years = ['--from', '1998', '--to', '1999', '--horizon', '3'];

describe('backtest', () => {
  it('prints tables, and the second time says from when they are', async () => {
    await backtest(panel, ...years, '--width', '88');
    expect(said).toMatch(/^Back-test of leaders’ meetings, 1998–1999\n/);
    expect(said).toContain('\nWithin 3 months\n');
    expect(said).not.toContain('Kept from');
    said = '';
    await backtest(panel, ...years);
    expect(said).toContain('Kept from');
  });
  it('prints data', async () => {
    await backtest(panel, ...years, '--json');
    expect(JSON.parse(said)).toMatchObject({ from: 1998, to: 1999, horizons: [{ horizon: 3 }] });
  });
  it('writes scores and a page, of the kind that its name asks for', async () => {
    await backtest(panel, ...years, '--csv', at('scores.csv'), '--page', at('page.html'));
    await backtest(panel, ...years, '--page', at('page.md'));
    expect(readFileSync(at('scores.csv'), 'utf8')).toMatch(/^horizon,slice,forecaster,/);
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(at('page.md'), 'utf8')).toMatch(/^# Back-test/);
  });
  it.each([
    [['--horizon', '5'], 'Allowed choices are 1, 3, 6, 12'],
    [['--from', 'long ago'], 'A year has four digits'],
  ])('refuses %j', (args, says) => expect(backtest(panel, ...args)).rejects.toThrow(says));
  it('refuses years outside, a panel that is none, and to write over it', async () => {
    await expect(backtest(panel, '--from', '1971')).rejects.toThrow('1971 cannot be back-tested');
    await expect(backtest(at('none.csv'))).rejects.toThrow('does not exist');
    await expect(backtest(panel, '--csv', panel)).rejects.toThrow('is one of the inputs');
  });
});
