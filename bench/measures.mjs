// How long `dragoman pauses`, `tempo` and `alignments` take on the Korea dossier beside starting up: the first page of a process that has loaded
// the program and opened the ledger, in milliseconds of the clock and of the processor; the median of several processes.
//   node bench/measures.mjs [--runs NUMBER]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const options = {
  runs: { type: 'string', default: '7' },
  page: { type: 'string' },
  home: { type: 'string' },
};
const { values } = parseArgs({ options });
const terminal = { width: 80, colour: false };

const pages = {
  pauses: async (face, ledger, asked) =>
    face.renderPauses(await face.pausesPage(ledger, asked), { level: 'any', isChosen: false }, terminal),
  tempo: async (face, ledger, asked) => face.renderTempo(await face.tempoPage(ledger, asked, 30), terminal),
  alignments: async (face, ledger, asked) =>
    face.renderAlignments(await face.alignmentsPage(ledger, asked, null), terminal),
};

/** One page in this process, as JSON. */
async function once(page, home) {
  const face = await import('../dist/index.js');
  const now = () => new Date().toISOString();
  const ledger = await face.openLedger({ dossier: 'korea', home, by: 'bench', now, readonly: true });
  const asked = { view: face.TODAY, seenFrom: '', today: now().slice(0, 10), chosen: [] };
  const [from, used] = [performance.now(), process.cpuUsage()];
  await pages[page](face, ledger, asked);
  const clock = performance.now() - from;
  const { user, system } = process.cpuUsage(used);
  await ledger.store.close();
  console.log(JSON.stringify({ clock, processor: (user + system) / 1000 }));
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0);
const self = fileURLToPath(import.meta.url);

function all() {
  const home = mkdtempSync(join(tmpdir(), 'dragoman bench '));
  try {
    const program = fileURLToPath(new URL('../bin/dragoman', import.meta.url));
    const made = spawnSync(process.execPath, [program, 'init', 'korea'], {
      env: { ...process.env, DRAGOMAN_HOME: home },
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(made.stderr);
    console.log(`${'first page'.padEnd(14)} ${'clock'.padStart(7)} ${'cpu'.padStart(7)}`);
    for (const page of Object.keys(pages)) {
      const runs = Array.from({ length: Number(values.runs) }, () =>
        JSON.parse(
          spawnSync(process.execPath, [self, '--page', page, '--home', home], { encoding: 'utf8' }).stdout,
        ),
      );
      const of = (key) => median(runs.map((run) => run[key])).padStart(7);
      console.log(`${page.padEnd(14)} ${of('clock')} ${of('processor')}`);
    }
  } finally {
    rmSync(home, { recursive: true });
  }
}

if (values.page) await once(values.page, values.home);
else all();
