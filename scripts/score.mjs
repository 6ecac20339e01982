// Reads every gold document of ../shared/gold/dev and lets ../shared/score/score.mjs score the readings.
//   npm run score                       the table
//   npm run score -- --misses           what was missed and what was too much, below it
//   npm run score -- --json             the same for programs
//   npm run score -- --only NAME        one document (with or without .json)
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const gold = join(shared, 'gold', 'dev');
const scorer = join(shared, 'score', 'score.mjs');

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, json: { type: 'boolean' }, only: { type: 'string' } },
});

/** Reads the gold documents, whose text, title and day of publication stand in the files, as any document is read. */
async function readInto(folder, names) {
  const { readSource } = await import('../dist/index.js');
  for (const name of names) {
    const reading = await readSource(join(gold, name));
    writeFileSync(join(folder, 'readings', name), JSON.stringify(reading));
    copyFileSync(join(gold, name), join(folder, 'gold', name));
  }
}

async function score() {
  const only = values.only && `${values.only.replace(/\.json$/, '')}.json`;
  const names = readdirSync(gold).filter((name) => name.endsWith('.json') && (!only || name === only));
  if (names.length === 0) throw new Error(`no gold document ${values.only ?? ''} in ${gold}`);
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-score-'));
  try {
    for (const part of ['gold', 'readings']) mkdirSync(join(folder, part));
    await readInto(folder, names);
    const flags = ['misses', 'json'].filter((flag) => values[flag]).map((flag) => `--${flag}`);
    const args = [scorer, join(folder, 'gold'), join(folder, 'readings'), ...flags];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (existsSync(gold) && existsSync(scorer)) process.exitCode = await score();
else process.stderr.write(`dragoman: no gold readings in ${gold}; nothing to score.\n`);
