import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ScoreHorizon, scoreInThread, sideBySide } from './backtest-threads.js';
import {
  type BacktestReport,
  HORIZONS,
  type Horizon,
  type Panel,
  panelFrom,
  REFERENCE_YEARS,
  readRegister,
  refuseUnfit,
  reportOf,
  type Years,
  yearsOf,
} from './forecast/index.js';
import { currentMaker, packageFolder } from './maker.js';
import { panelBytes, panelIn } from './panel-file.js';

/** What to back-test. */
export interface BacktestRequest {
  /** A panel as CSV or CSV.gz; the register that ships where none is named. */
  readonly panel?: string;
  /** All four unless said. */
  readonly horizons?: readonly Horizon[];
  /** Years of the reference, as far as the panel has them, unless said. */
  readonly from?: number;
  readonly to?: number;
}

/** How it is done. */
export interface BacktestMeans {
  /** The folder in which results are kept; null to keep none and look up none. */
  readonly cache: string | null;
  /** Do it anew, whatever was kept. */
  readonly isFresh?: boolean;
  /** Told which share of all is done, and what. */
  readonly progress?: (share: number, what: string) => void;
  readonly score?: ScoreHorizon;
}

/** A report, and when it was made if it was not made just now. */
export interface BacktestResult {
  readonly report: BacktestReport;
  readonly madeAt: Date | null;
}

/** Horizons that are tested at a time: each takes a core and some 250 MB. */
const AT_A_TIME = 2;

/** The bytes that a panel is made of, and how to make it. */
function source(path: string | undefined): { readonly bytes: Buffer; readonly panel: () => Panel } {
  if (path !== undefined) {
    const bytes = panelBytes(path);
    return { bytes, panel: () => panelIn(bytes, path) };
  }
  const bytes = readFileSync(join(packageFolder(), 'data', 'forecast', 'register.csv'));
  return { bytes, panel: () => panelFrom(readRegister(bytes.toString('utf8'))) };
}

/** Years of the reference that a panel has, unless others are asked for. */
function asked({ from, to }: BacktestRequest, panel: Panel): Years {
  const can = yearsOf(panel);
  return {
    from: from ?? Math.max(can.from, REFERENCE_YEARS.from),
    to: to ?? Math.min(can.to, REFERENCE_YEARS.to),
  };
}

/** One name for one question asked of one code. */
function nameOf(bytes: Buffer, { horizons, from, to, panel }: BacktestRequest): string {
  const { version, code } = currentMaker();
  const hash = createHash('sha256').update(bytes);
  hash.update(JSON.stringify([version, code, horizons, from ?? null, to ?? null, panel !== undefined]));
  return `${hash.digest('hex').slice(0, 32)}.json`;
}

/** What is kept under a name; null where nothing is, or nothing that can be read. */
function kept(file: string): BacktestResult | null {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as BacktestReport;
    return { report, madeAt: statSync(file).mtime };
  } catch {
    return null;
  }
}

/** Keeps a report, whole or not at all; a disk that refuses it costs only the next run its head start. */
function keep(file: string, report: BacktestReport): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(report));
    renameSync(`${file}.part`, file);
  } catch {
    // Nobody asked for it to be kept.
  }
}

/** Back-tests all horizons, two at a time. */
async function run(
  panel: Panel,
  horizons: readonly Horizon[],
  years: Years,
  means: BacktestMeans,
): Promise<BacktestReport> {
  const all = horizons.length * (years.to - years.from + 1);
  let done = 0;
  const scored = await sideBySide(horizons, AT_A_TIME, (horizon) =>
    (means.score ?? scoreInThread)({ panel, horizon, years }, (year) => {
      done++;
      means.progress?.(done / all, `${horizon} months, ${year}`);
    }),
  );
  return reportOf(panel, years, scored);
}

/**
 * Forecasts the past as if nothing later were known, and scores it. The same question asked of the same data and code is answered from what
 * was kept.
 * @throws Failure for a panel that cannot be read, by row, and for years or horizons that cannot be tested on it.
 */
export async function backtestReport(
  request: BacktestRequest,
  means: BacktestMeans,
): Promise<BacktestResult> {
  const horizons = HORIZONS.filter((horizon) => (request.horizons ?? HORIZONS).includes(horizon));
  const { bytes, panel: make } = source(request.panel);
  const file = means.cache && join(means.cache, nameOf(bytes, { ...request, horizons }));
  const known = file && !means.isFresh && kept(file);
  if (known) return known;
  const panel = make();
  const years = asked(request, panel);
  refuseUnfit(panel, horizons, years);
  const report = await run(panel, horizons, years, means);
  if (file) keep(file, report);
  return { report, madeAt: null };
}
