import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import type { BookLine } from '../forecast/book/index.js';
import { forecastVerb } from './forecast.js';
import { logVerb } from './log.js';

const { run, at } = ledgerDesk();
const forecast = (...args: string[]) => run(forecastVerb(), ...args);
const ASKED = 'Will Norway and Iceland officials meet before 2022-07-01?';
const EARLY = ['--as-of', '2022-01-04'];
const WHY = ['--why', 'they do not speak'];

describe('forecast', () => {
  it('writes a forecast down, and shows it by its sentence or its id', async () => {
    const { stdout } = await forecast(ASKED, '12%', ...WHY, ...EARLY);
    expect(stdout).toMatch(/12 % · berta\n {2}they do not speak\n/);
    const { question } = JSON.parse((await forecast(ASKED, '0.3', ...WHY, ...EARLY, '--json')).stdout);
    const shown = await forecast(question.id);
    expect(shown.stdout).toContain('berta · 30 %');
    expect(shown.stdout).toContain('berta · 12 %');
    expect((await forecast(ASKED, ...EARLY)).stdout).toMatch(/^“Will Norway and Iceland officials meet/);
    const { entry } = JSON.parse((await forecast(question.id, '--json')).stdout) as BookLine;
    const own = entry.forecasts.filter(({ kind }) => kind === 'person');
    expect(own.map(({ who, probability, day }) => [who, probability, day])).toEqual([
      ['berta', 0.12, '2022-01-04'],
      ['berta', 0.3, '2022-01-04'],
    ]);
    expect((await run(logVerb(), question.id)).stdout).toContain('asked “Will Norway and Iceland');
  });

  it('writes beside it what the program says', async () => {
    const { forecasts } = JSON.parse((await forecast(ASKED, '0.3', ...WHY, ...EARLY, '--json')).stdout);
    expect(forecasts.map(({ kind, who }: { kind: string; who: string }) => [kind, who])).toEqual([
      ['person', 'berta'],
      ['model', 'dragoman'],
      ['model', 'base rate'],
    ]);
    for (const { probability } of forecasts) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
  });

  it('takes the last one back', async () => {
    await forecast(ASKED, '0.9', ...WHY, ...EARLY);
    const { stdout } = await forecast(ASKED, '--undo', ...EARLY);
    expect(stdout).toMatch(
      /^Took back the forecast of berta on officials-meet-\w+: 90 % from\s2022-01-04\.\n$/,
    );
    await expect(forecast(ASKED, '--undo', ...EARLY)).rejects.toThrow('No forecast of "berta" stands');
  });

  it('draws what was said as a picture', async () => {
    await forecast(ASKED, '0.3', ...WHY, ...EARLY);
    await forecast(ASKED, ...EARLY, '--svg', '--output', at('chances.svg'));
    expect(readFileSync(at('chances.svg'), 'utf8')).toMatch(/^<svg [\s\S]+model dragoman/);
    const { stdout } = await forecast(ASKED, ...EARLY, '--html');
    expect(stdout).toMatch(/^<!doctype html>[\s\S]+What was said[\s\S]+model dragoman/);
  });

  it.each([
    [[ASKED, '12', ...WHY], 'write 12% where you mean percent'],
    [[ASKED, '1', ...WHY], 'is certainty'],
    [[ASKED, '0.1'], 'a forecast needs its reason'],
    [[ASKED, '0.1', '--why', ' '], 'a forecast needs its reason'],
    [[ASKED, ...WHY], '--why stands beside a probability'],
    [[ASKED, '0.1', '--undo'], '--undo takes no probability'],
    [[ASKED, '0.1', ...WHY, '--recorded-by', '2022-01-05'], '--recorded-by only shows'],
    [['officials-meet-0', '0.1', ...WHY], '"officials-meet-0" is not in the book'],
    [[ASKED, ...EARLY], 'is not in the book'],
    [['Will it rain?', '0.1', ...WHY], 'WHAT'],
    [[ASKED, '0.1', ...WHY], 'have passed'],
  ])('refuses %j', (args, why) => expect(forecast(...args)).rejects.toThrow(why));
});
