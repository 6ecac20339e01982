// Back-tests forecasts of meetings on a panel: skill, calibration, by period and by group, with intervals by country.
// Usage: node bench/backtest.mjs [PANEL.csv.gz] [DIST] [--csv FILE]; the panel is ../shared/forecast/panel.csv.gz unless one is named.
// Two workers share the horizons; every figure is the same each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

const given = process.argv.slice(2).filter((arg, i, all) => arg !== '--csv' && all[i - 1] !== '--csv');
const settings = workerData ?? {
  file: resolve(given[0] ?? '../shared/forecast/panel.csv.gz'),
  dist: resolve(given[1] ?? 'dist'),
};
const room = await import(pathToFileURL(join(settings.dist, 'forecast/index.js')).href);
/** Codes of the countries that the reference table calls adversaries, and its two great powers, as the panel and as the register write them. */
const GROUPS = {
  adversaries: [
    'PRK IRN CUB VEN SYR BLR LIB SUD',
    'korea-north iran cuba venezuela syria belarus libya sudan',
  ]
    .join(' ')
    .split(' '),
  'Russia, China': ['RUS', 'CHN', 'russia', 'china'],
};

/** The cases that a slice holds: all, those of a period, of a group, of few meetings. */
function slicesOf(panel, { rows }) {
  const year = (row) => 1900 + Math.floor(panel.month[row] / 12);
  const few = room.columnOf(panel, 'n120');
  const where = (wanted) => rows.map((_, i) => i).filter((i) => wanted(rows[i]));
  const isOf = (codes) => (row) => codes.includes(panel.countries[panel.country[row]]);
  return {
    all: where(() => true),
    '1990–2009': where((row) => year(row) < 2010),
    '2010–2024': where((row) => year(row) >= 2010),
    'one meeting in ten years at most': where((row) => few[row] <= 1),
    ...Object.fromEntries(Object.entries(GROUPS).map(([name, codes]) => [name, where(isOf(codes))])),
  };
}

/** A line of the table: one forecaster on one slice. */
function lineOf(panel, tested, slice, places, name) {
  const pick = (values) => Float64Array.from(places, (i) => values[i]);
  const y = pick(tested.label);
  const [p, dyad, mean] = [name, 'dyad', 'climatology'].map((who) => pick(tested.forecasts.get(who)));
  const card = room.scorecardOf(p, y);
  const country = Float64Array.from(places, (i) => panel.country[tested.rows[i]]);
  const losses = (loss, said) => said.map((value, i) => loss(value, y[i]));
  const interval = (loss, other) => room.skillInterval(losses(loss, p), losses(loss, other), country);
  return {
    horizon: tested.horizon,
    slice,
    forecaster: name,
    ...card,
    onDyad: interval(room.brierOf, dyad),
    onMean: interval(room.brierOf, mean),
    logOnDyad: interval(room.logLossOf, dyad),
  };
}

function panelIn(file) {
  const csv = readFileSync(file);
  return room.readPanel((file.endsWith('.gz') ? gunzipSync(csv) : csv).toString());
}

/** Back-tests one horizon and scores all forecasters on all slices. */
function work({ file, horizon }) {
  const panel = panelIn(file);
  const progress = (year) => parentPort.postMessage({ year, horizon });
  const options = { ...room.REFERENCE_YEARS, forecasters: room.FORECASTERS, progress };
  const tested = room.withPool(panel, room.backtest(panel, horizon, options));
  const lines = Object.entries(slicesOf(panel, tested))
    .filter(([, places]) => places.length > 0)
    .flatMap(([slice, places]) =>
      [...tested.forecasts.keys()].map((name) => lineOf(panel, tested, slice, places, name)),
    );
  const pool = tested.forecasts.get('pool, recalibrated');
  parentPort.postMessage({ horizon, lines, tested, bins: room.calibrationOf(pool, tested.label) });
}

const percent = (value) => (100 * value).toFixed(2).padStart(6);

function print(lines, bins) {
  for (const slice of new Set(lines.map((line) => line.slice))) {
    console.log(
      `\n${slice}\n h      n events ${'forecaster'.padEnd(18)}   Brier     log  on dyad (95 % by country)   log   AUC    ECE`,
    );
    for (const line of lines.filter((other) => other.slice === slice)) {
      const { skill, low, high } = line.onDyad;
      console.log(
        `${String(line.horizon).padStart(2)} ${String(line.count).padStart(6)} ${String(line.events).padStart(6)} ${line.forecaster.padEnd(18)} ` +
          `${line.brier.toFixed(5)} ${line.log.toFixed(5)} ${percent(skill)} (${percent(low)} to ${percent(high)}) ${percent(line.logOnDyad.skill)} ` +
          `${line.auc?.toFixed(4) ?? '   –  '} ${line.ece.toFixed(4)}`,
      );
    }
  }
  console.log('\ncalibration of the recalibrated pool: forecasts, said, came true');
  for (const [horizon, table] of bins)
    for (const { from, count, forecast, observed } of table)
      if (count > 0)
        console.log(
          `${String(horizon).padStart(2)} from ${from.toFixed(1)} ${String(count).padStart(6)} ${percent(forecast)} ${percent(observed)}`,
        );
}

/** The table as CSV, skills as shares. */
function csvOf(lines) {
  const heading =
    'horizon,slice,forecaster,count,events,brier,log,auc,ece,reliability,resolution,skill_dyad,skill_dyad_low,skill_dyad_high,skill_climatology,log_skill_dyad';
  const digits = (value) => (value === null ? '' : Number(value.toPrecision(8)));
  const rows = lines.map((l) =>
    [
      l.horizon,
      l.slice,
      `"${l.forecaster}"`,
      l.count,
      l.events,
      ...[l.brier, l.log, l.auc, l.ece, l.reliability, l.resolution, l.onDyad.skill, l.onDyad.low].map(
        digits,
      ),
      ...[l.onDyad.high, l.onMean.skill, l.logOnDyad.skill].map(digits),
    ].join(','),
  );
  return `${[heading, ...rows].join('\n')}\n`;
}

/** Gives each of two workers the next horizon until none is left. */
async function main() {
  const begun = performance.now();
  const waiting = [...room.HORIZONS];
  const done = [];
  const one = (horizon) =>
    new Promise((resolveWork, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { ...settings, horizon } });
      worker.on('error', reject);
      worker.on('message', (told) => {
        if (told.lines) done.push(told);
        else if (process.stderr.isTTY) process.stderr.write(`\r${told.horizon} months: ${told.year} `);
      });
      worker.on('exit', resolveWork);
    });
  const both = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await one(next);
  };
  await Promise.all([both(), both()]);
  done.sort((a, b) => a.horizon - b.horizon);
  const lines = done.flatMap((told) => told.lines);
  print(
    lines,
    done.map(({ horizon, bins }) => [horizon, bins]),
  );
  const scores = room.waitingScores(
    panelIn(settings.file),
    done.map(({ tested }) => tested),
  );
  console.log('\nwaiting time up to twelve months: mean CRPS in months, skill on the dyad rate');
  for (const [name, score] of scores)
    console.log(`${name.padEnd(18)} ${score.toFixed(4)} ${percent(1 - score / scores.get('dyad'))}`);
  const { user, system } = process.cpuUsage();
  console.log(
    `\n${((performance.now() - begun) / 1000).toFixed(0)} s, ${((user + system) / 1e6).toFixed(0)} s of processor, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`,
  );
  const at = process.argv.indexOf('--csv');
  if (at > 0) writeFileSync(process.argv[at + 1], csvOf(lines));
}

if (isMainThread) await main();
else work(workerData);
