// Counts for every reading rule, and every kind, how many of the items that it made on the gold readings are right (all key slots), and
// writes src/code/measured.ts, from which items take their confidence. Run it after rules changed: node scripts/measure-rules.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const shared = join(root, '..', 'shared');
const gold = join(shared, 'gold', 'dev');
const target = join(root, 'src', 'code', 'measured.ts');

if (!existsSync(gold)) {
  process.stderr.write(`dragoman: no gold readings in ${gold}; measured.ts stays as it is.\n`);
  process.exit(0);
}
const { readSource } = await import('../dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'dragoman-measure-'));
const counts = new Map();
const count = (name, right) => {
  const [r, f] = counts.get(name) ?? [0, 0];
  counts.set(name, [r + (right ? 1 : 0), f + 1]);
};

/** Whether one item alone scores as right against the gold document. */
function isRight(goldFile, reading, item) {
  const path = join(folder, 'one.json');
  writeFileSync(path, JSON.stringify({ document: reading.document, items: [item] }));
  const { stdout } = spawnSync(
    process.execPath,
    [join(shared, 'score', 'score.mjs'), goldFile, path, '--json'],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout).total.right === 1;
}

for (const name of readdirSync(gold).filter((file) => file.endsWith('.json'))) {
  const reading = await readSource(join(gold, name));
  for (const item of reading.items) {
    const right = isRight(join(gold, name), reading, item);
    count(item.kind, right);
    for (const rule of item.rules) count(rule, right);
  }
}
rmSync(folder, { recursive: true });
const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, [r, f]]) => `  ${/\W/.test(name) ? `'${name}'` : name}: [${r}, ${f}],`);
writeFileSync(
  target,
  `// Made by scripts/measure-rules.mjs from the gold readings (../shared/gold/dev); do not edit by hand.

/** Of the items that a rule or kind made on the gold readings: how many were right in all key slots, and how many there were. */
export type Count = readonly [right: number, found: number];

export const MEASURED: Readonly<Record<string, Count>> = {
${rows.join('\n')}
};
`,
);
process.stdout.write(`${counts.size} rules and kinds counted\n`);
