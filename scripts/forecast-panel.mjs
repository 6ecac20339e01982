// Writes the panel that ships as CSV, for bench/backtest.mjs: node scripts/forecast-panel.mjs OUT.csv [DIST]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [out, dist = 'dist'] = process.argv.slice(2);
if (!out) throw new Error('name the file to write');
const { panelFrom, readRegister } = await import(pathToFileURL(join(dist, 'forecast/index.js')).href);
const panel = panelFrom(readRegister(readFileSync('data/forecast/register.csv', 'utf8')));
const names = [...panel.columns.keys()];
const lines = Array.from({ length: panel.rows }, (_, row) =>
  [
    panel.countries[panel.country[row]],
    panel.month[row],
    ...names.map((name) => panel.columns.get(name)[row]),
  ].join(','),
);
writeFileSync(out, `${['c', 'm', ...names].join(',')}\n${lines.join('\n')}\n`);
console.error(`${panel.rows} rows, ${panel.countries.length} countries`);
