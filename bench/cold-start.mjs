// How long the built program takes from the shell's point of view, process start included: the median of seven runs each.
//   node bench/cold-start.mjs [FILE …]      briefs of these documents too
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const RUNS = 7;
const program = fileURLToPath(new URL('../bin/dragoman', import.meta.url));
const example = fileURLToPath(new URL('../examples/fourth-meeting.md', import.meta.url));

/** Milliseconds of wall time of one run. */
function once(args) {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return performance.now() - from;
}

function report(what, args) {
  const times = Array.from({ length: RUNS }, () => once(args)).sort((a, b) => a - b);
  const [least, median, most] = [times[0], times[Math.floor(RUNS / 2)], times.at(-1)].map(Math.round);
  console.log(`${what.padEnd(28)} ${String(median).padStart(6)} ms   (${least}–${most})`);
}

const named = process.argv.slice(2);
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, median of ${RUNS} (least–most)`,
);
report('node alone', ['-e', '0']);
report('--version', [program, '--version']);
report('schema', [program, 'schema']);
report('brief of the example', [program, 'brief', example]);
report('brief of the example, --json', [program, 'brief', example, '--json']);
if (named.length > 0) report(`brief of ${named.length} named`, [program, 'brief', ...named, '--json']);
