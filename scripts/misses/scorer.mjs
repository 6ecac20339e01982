import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCORER } from './gold.mjs';

/** Room for what the scorer prints, in bytes: some hundred times what it prints of 37 documents. */
const ROOM = 2 ** 26;

/** Runs the scorer over documents `{ name, gold, reading }` with its own flags and gives what it prints. */
export function runScorer(documents, ...flags) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-score-'));
  try {
    for (const part of ['gold', 'reading']) {
      mkdirSync(join(folder, part));
      for (const document of documents)
        writeFileSync(join(folder, part, `${document.name}.json`), JSON.stringify(document[part]));
    }
    const args = [SCORER, join(folder, 'gold'), join(folder, 'reading'), ...flags];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: ROOM,
    });
    if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
