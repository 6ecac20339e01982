// How long an answer takes on the Korea dossier, which is made anew in a temporary folder: the whole verb as a process of its own, and the
// answer within one process that has its ledger open, the first time and later. Median of the runs, in milliseconds of the clock and of the
// processor.
//   node bench/ask.mjs [--runs NUMBER]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askPage, openLedger, TODAY } from '../dist/index.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const RUNS = Number(values.runs);
const QUESTION = 'Will Trump and Kim meet within six months?';
const home = mkdtempSync(join(tmpdir(), 'dragoman bench '));
const program = fileURLToPath(new URL('../bin/dragoman', import.meta.url));
const call = (...words) => {
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    env: { ...process.env, DRAGOMAN_HOME: home },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0);

/** Runs some work again and again; children's processor time is not ours, and is left out. */
async function measure(what, runs, work) {
  const [clock, processor] = [[], []];
  for (let run = 0; run < runs; run++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    clock.push(performance.now() - from);
    processor.push((user + system) / 1000);
  }
  console.log(`${what.padEnd(44)} ${median(clock).padStart(7)} ${median(processor).padStart(7)}`);
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${RUNS} runs`);
  console.log(`${''.padEnd(44)} ${'clock'.padStart(7)} ${'cpu'.padStart(7)}`);
  call('init', 'korea');
  await measure('dragoman --version, a process', RUNS, () => call('--version'));
  await measure('dragoman ask, a process', RUNS, () => call('ask', QUESTION));
  const now = () => new Date().toISOString();
  const ledger = await openLedger({ dossier: 'korea', home, by: 'bench', now, readonly: true });
  const asking = { view: TODAY, seenFrom: '', today: now().slice(0, 10) };
  await measure('an answer, the first in a process', 1, () => askPage(ledger, QUESTION, asking));
  await measure('an answer, later', RUNS, () => askPage(ledger, QUESTION, asking));
  await ledger.store.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}
