// Back-tests forecasts of meetings as "dragoman backtest" does, and measures what that takes.
// Usage: node bench/backtest.mjs [PANEL.csv.gz] [DIST]; the panel is ../shared/forecast/panel.csv.gz unless one is named, "-" is the register
// that ships. Every figure of the report is the same each time.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [panel = '../shared/forecast/panel.csv.gz', dist = 'dist'] = process.argv.slice(2);
const from = (file) => import(pathToFileURL(join(resolve(dist), file)).href);
const [{ backtestReport }, { renderBacktest }] = [
  await from('backtesting.js'),
  await from('present/index.js'),
];

const begun = performance.now();
const { report } = await backtestReport(panel === '-' ? {} : { panel }, { cache: null });
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage();
process.stdout.write(renderBacktest({ report, madeAt: null }, { width: 88, colour: false }));
console.log(
  `\n${seconds.toFixed(0)} s, ${((user + system) / 1e6).toFixed(0)} s of processor, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
);
