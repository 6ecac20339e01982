// Fits the self-exciting process to North Korea's tests, by day: node bench/hawkes.mjs [DIST]
// The last fifth of the time is held out: how likely are its tests under the process fitted before, and under a constant rate?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';

const folder = join(process.argv[2] ?? 'dist', 'forecast/hawkes');
const [{ fitHawkes }, { hawkesLikelihood }] = await Promise.all(
  ['fit.js', 'likelihood.js'].map((file) => import(pathToFileURL(join(folder, file)).href)),
);
const dayOf = (date) => Date.parse(date) / 86_400_000;
const rows = parse(readFileSync('data/korea/tests.csv', 'utf8'), { columns: true });
const days = rows
  .filter(
    ({ actor, change, day_utc }) => actor === 'PRK' && change === 'test' && /^\d{4}-\d\d-\d\d$/.test(day_utc),
  )
  .map(({ day_utc }) => dayOf(day_utc))
  .sort((a, b) => a - b);

for (const [from, to] of [
  ['1984-01-01', '2025-12-31'],
  ['2012-01-01', '2025-12-31'],
]) {
  const [start, end] = [dayOf(from), dayOf(to)];
  const times = [...new Set(days)].filter((day) => day >= start && day <= end).map((day) => day - start);
  const cut = 0.8 * (end - start);
  const before = times.filter((time) => time < cut);
  const fit = fitHawkes(before, cut);
  const held = times.length - before.length;
  const excited = hawkesLikelihood(fit, times, end - start) - fit.logLikelihood;
  const rate = before.length / cut;
  const constant = held * Math.log(rate) - rate * (end - start - cut);
  console.log(
    `${from} to ${to}: ${times.length} days with tests; base ${(365.25 * fit.base).toFixed(2)} a year, each brings ${fit.offspring.toFixed(2)} more, ` +
      `half of them within ${(Math.LN2 / fit.decay).toFixed(0)} days; in sample ${(fit.logLikelihood - fit.constantRate).toFixed(1)} above a constant rate, ` +
      `held out (${held} days with tests) ${(excited - constant).toFixed(1)}`,
  );
}
