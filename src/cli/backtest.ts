import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { BacktestRequest, BacktestResult } from '../backtesting.js';
import type { Horizon } from '../forecast/index.js';
import { fileDestination, standardOutput } from './destination.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { progressOn } from './progress.js';

interface BacktestOptions extends PageOptions {
  readonly horizon?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly csv?: string;
  readonly page?: string;
  readonly fresh?: true;
}

const MONTHS: Readonly<Record<string, Horizon>> = { 1: 1, 3: 3, 6: 6, 12: 12 };

function year(value: string): number {
  if (/^\d{4}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A year has four digits, such as 1990.');
}

const examples = `
Examples:
  $ dragoman backtest
  $ dragoman backtest --horizon 12 --from 2010 --to 2023
  $ dragoman backtest panel.csv.gz --csv scores.csv --page scores.html
  $ dragoman backtest --json`;

/** `dragoman backtest [PANEL]`: what forecasts of meetings would have been worth. */
export function backtestVerb(): Command {
  const verb = new Command('backtest')
    .summary('score forecasts of meetings, made in the past as if nothing later were known')
    .description(
      'Goes through the years: each December everything is learned anew from what was known then, and the year ahead is forecast month by month. Scores climatology, dyad rate, hazard, trees and their pool, by period and group, with calibration. Takes some minutes; the same question is answered at once the second time. Without a panel, tests on the register of meetings that ships.',
    )
    .argument('[panel]', 'a panel of countries by month, as CSV or CSV.gz')
    .addOption(
      new Option('--horizon <months...>', 'months ahead (default: all four)').choices(Object.keys(MONTHS)),
    )
    .addOption(new Option('--from <year>', 'first year that is forecast (default: 1990)').argParser(year))
    .addOption(new Option('--to <year>', 'last year (default: 2024)').argParser(year))
    .option('--csv <file>', 'write all scores as CSV')
    .option('--page <file>', 'write a page with all tables: Markdown for .md, else HTML with a picture')
    .option('--fresh', 'make it anew, whatever was kept');
  return withPage(verb, 'print all scores as data, one object').addHelpText('after', examples).action(run);
}

/** What was asked for, as the library takes it. */
const requestOf = (panel: string | undefined, { horizon, from, to }: BacktestOptions): BacktestRequest => ({
  ...(panel !== undefined && { panel }),
  ...(horizon && { horizons: horizon.flatMap((months) => MONTHS[months] ?? []) }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

async function run(panel: string | undefined, options: BacktestOptions): Promise<void> {
  const inputs = panel === undefined ? [] : [panel];
  const [csv, page] = [options.csv, options.page].map((path) =>
    path === undefined ? null : fileDestination(path, inputs),
  );
  const result = await tested(requestOf(panel, options), options.fresh === true);
  const { backtestCsv, backtestHtml, backtestMarkdown } = await import('../present/index.js');
  const isMarkdown = options.page?.endsWith('.md') === true;
  await csv?.write(backtestCsv(result.report));
  await page?.write(isMarkdown ? backtestMarkdown(result.report) : backtestHtml(result.report));
  csv?.finish();
  page?.finish();
  await print(result, options);
}

/** Runs the back-test with a bar on the terminal, or looks it up. */
async function tested(request: BacktestRequest, isFresh: boolean): Promise<BacktestResult> {
  const [{ backtestReport }, { homeFolder }] = await Promise.all([
    import('../backtesting.js'),
    import('../keep/home.js'),
  ]);
  const bar = progressOn(process.stderr);
  const cache = join(homeFolder(process.env, process.platform), 'cache', 'backtest');
  const progress = (share: number, what: string): void => bar.show(share, what);
  try {
    return await backtestReport(request, { cache, isFresh, progress });
  } finally {
    bar.clear();
  }
}

async function print({ report, madeAt }: BacktestResult, options: BacktestOptions): Promise<void> {
  const { renderBacktest, renderJson } = await import('../present/index.js');
  const page = { report, madeAt: madeAt?.toISOString() ?? null };
  await standardOutput.write(
    options.json ? renderJson({ madeAt: page.madeAt, ...report }) : renderBacktest(page, terminalOf(options)),
  );
}
