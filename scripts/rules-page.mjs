// Writes docs/rules.md from the reading rules and what was measured of them: node scripts/rules-page.mjs (--check: only compare).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MEASURED, RULES } from '../dist/code/index.js';

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const cell = (text) => text.replaceAll('|', '\\|');
const measured = (id) => (MEASURED[id] ? `${MEASURED[id][0]} of ${MEASURED[id][1]}` : 'not found there');
const meaning = (means) =>
  Object.entries(means)
    .map(([key, value]) => (value === true ? key : `${key} ${value}`))
    .join(', ') || '–';

const row = ({ id, match, unless, means, because, example }) =>
  `| \`${id}\` | \`${cell(match)}\`${unless ? `<br>unless \`${cell(unless)}\`` : ''} | ${meaning(means)} | ${because} | ${example} | ${measured(id)} |`;

const table = (kind, rules) => [
  `## ${kind}`,
  '',
  '| rule | words | means | because | example | right on the gold readings |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rules.map(row),
  '',
];

const text = [
  '# The reading rules',
  '',
  'Every item of a reading names the rules that made it. Here they all are, written by `scripts/rules-page.mjs` from the tables in',
  '`src/code/*-rules.ts`; [code.md](code.md) explains the pattern language. Each example is a test. The last column says how many of the items',
  'that the rule made on the gold readings were right in all key slots: an item’s confidence comes from it. Statements need no rules of words:',
  'they are found by who speaks.',
  '',
  ...Object.entries(RULES).flatMap(([kind, rules]) => table(kind, rules)),
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    process.stderr.write('docs/rules.md is not what the rules say; run "node scripts/rules-page.mjs".\n');
    process.exitCode = 1;
  }
} else writeFileSync(page, text);
