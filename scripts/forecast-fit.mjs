// Fits what ships in data/forecast/fitted/YEAR.json from data/forecast/register.csv: node scripts/forecast-fit.mjs [DIST]
// Each file holds what was known by the December before its year. Takes some minutes; the same each time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist = 'dist'] = process.argv.slice(2);
const folder = 'data/forecast/fitted';
/** The first year of the back-test of reference, and from when on forecasts are made to learn their bias and spread from. */
const [from, warmUp] = [1990, 1975];
const { fittedYear, fitYears, HORIZONS, panelFrom, readRegister, yearOf } = await import(
  pathToFileURL(join(dist, 'forecast/index.js')).href
);

const register = readRegister(readFileSync('data/forecast/register.csv', 'utf8'));
const panel = panelFrom(register);
/** The year after the last month that is known: later questions are asked of the same coefficients. */
const years = { warmUp, from, to: yearOf(register.last) + 1 };
const byHorizon = new Map();
for (const horizon of HORIZONS) {
  byHorizon.set(horizon, fitYears(panel, horizon, years));
  console.error(`${horizon} months: ${Math.round(process.cpuUsage().user / 1e6)} s of processor`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let bytes = 0;
for (let year = from; year <= years.to; year++) {
  const horizons = new Map(HORIZONS.map((horizon) => [horizon, byHorizon.get(horizon).get(year)]));
  const json = JSON.stringify(fittedYear(year, horizons));
  writeFileSync(join(folder, `${year}.json`), `${json}\n`);
  bytes += json.length;
}
console.error(`${years.to - from + 1} years, ${(bytes / 1e6).toFixed(2)} MB`);
