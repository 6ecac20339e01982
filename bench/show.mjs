// How long the questions behind `dragoman show` and its whole pages take on the Korea dossier, which is made anew in a temporary folder:
// the median of the runs, in milliseconds of the clock and of the processor, within one process that has its ledger open.
//   node bench/show.mjs [--runs NUMBER]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  agreementsOf,
  entryOfRow,
  meetingOf,
  openLedger,
  overviewOf,
  pageOf,
  partyOf,
  renderShow,
  subjectsInSight,
  TODAY,
  tally,
} from '../dist/index.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const RUNS = Number(values.runs);
const home = mkdtempSync(join(tmpdir(), 'dragoman bench '));
const program = fileURLToPath(new URL('../bin/dragoman', import.meta.url));
const made = spawnSync(process.execPath, [program, 'init', 'korea'], {
  env: { ...process.env, DRAGOMAN_HOME: home },
  encoding: 'utf8',
});
if (made.status !== 0) throw new Error(made.stderr);

const now = () => new Date().toISOString();
const ledger = await openLedger({ dossier: 'korea', home, by: 'bench', now, readonly: true });
const { store } = ledger;
const today = now().slice(0, 10);
const shown = { view: TODAY, seenFrom: '', filter: {}, today };
const pause = { from: '2019-07-01', to: '2025-08-31' };
const summit = await entryOfRow(store.db, TODAY, 'us-2019-02-27');

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(1);

async function measure(what, work) {
  const [clock, processor] = [[], []];
  await work();
  for (let run = 0; run < RUNS; run++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    clock.push(performance.now() - from);
    processor.push((user + system) / 1000);
  }
  console.log(`${what.padEnd(34)} ${median(clock).padStart(7)} ${median(processor).padStart(7)}`);
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${RUNS} runs`);
  console.log(`${'question or page'.padEnd(34)} ${'clock'.padStart(7)} ${'cpu'.padStart(7)}`);
  await measure('counts', () => tally(store, TODAY, {}));
  await measure('agreements', () => agreementsOf(store, TODAY));
  await measure('what can be asked for by name', () => subjectsInSight(store, TODAY));
  await measure('overview', () => overviewOf(ledger, TODAY, {}, today));
  await measure('overview of six years', () => overviewOf(ledger, TODAY, pause, today));
  await measure('a state', () => partyOf(store, TODAY, {}, 'PRK'));
  await measure('a person', () => partyOf(store, TODAY, {}, 'PRK:Kim Jong Un'));
  await measure('what came of a meeting', () => meetingOf(store, TODAY, summit));
  for (const typed of ['', 'singapore', 'hanoi', 'Kim Jong Un', 'PRK', 'kim'])
    await measure(`page: show ${typed}`, async () =>
      renderShow(await pageOf(ledger, typed, shown), { width: 80, colour: false }),
    );
} finally {
  await store.close();
  rmSync(home, { recursive: true });
}
