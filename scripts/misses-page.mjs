// Writes docs/misses.md, what the readings reach on the gold documents and what they miss why: node scripts/misses-page.mjs
// (--check: only compare). Without the gold documents it does nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CAUSES, OUTCOMES } from './misses/causes.mjs';
import { goldDocuments, isGoldThere } from './misses/gold.mjs';
import { missesIn } from './misses/index.mjs';
import { runScorer } from './misses/scorer.mjs';
import { tableOf } from './misses/table.mjs';

const page = fileURLToPath(new URL('../docs/misses.md', import.meta.url));
const block = (text) => ['```', text.trimEnd(), '```', ''];

/** The kinds of the scorer's table, without the slots below it. */
const kindsOf = (report) => report.split('\n  ')[0] ?? '';

/** A cause with how often it is behind each outcome; nothing where it cannot be. */
function rowOf({ name, outcomes, definition }, misses) {
  const counts = Object.keys(OUTCOMES).map((outcome) =>
    outcomes.includes(outcome)
      ? misses.filter((miss) => miss.cause === name && miss.outcome === outcome).length
      : '',
  );
  return `| ${[name, ...counts, definition].join(' | ')} |`;
}

const write = (documents) => {
  const misses = missesIn(documents);
  return [
    '# What the readings reach, and what they miss',
    '',
    'Written by `scripts/misses-page.mjs` from the gold documents (`../shared/gold/dev`, which are no part of the project); a test compares',
    'it with what is so today. `npm run score` prints the first table, `npm run score -- --misses` both. `--kind KIND` and `--cause CAUSE` list',
    'the items one by one, with both passages and the rules at work; `--json` gives the same to programs.',
    '',
    `## What is reached on ${documents.length} documents`,
    '',
    ...block(kindsOf(runScorer(documents))),
    'An item is detected where an item of the kind covers half of the gold passage and a sixth of ours is gold; it is right where its key',
    'slots are right too. F1 is taken over all items. The documents were in view while the rules were written, but for six: see',
    '[code](code.md#what-it-reaches).',
    '',
    '## What is missed, and why',
    '',
    ...block(tableOf(misses)),
    ...Object.entries(OUTCOMES).map(([name, what]) => `- *${name}*: ${what}.`),
    '',
    'What the scorer calls missed, wrong and extra is taken from the scorer; why comes from our own analysis of the document. An item',
    'has one cause, the first in this order that fits, even where more would have to be repaired:',
    '',
    `| cause | ${Object.keys(OUTCOMES).join(' | ')} | it is this where |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...CAUSES.map((cause) => rowOf(cause, misses)),
    '',
    'An *actor* is whoever stands in the key slot that says who acts; assessments, obstacles and precedents have none, so their causes are never',
    '`name`, `reference` or `parse`. “Fires” means that the words of a rule stand in the passage, whatever becomes of it.',
    '',
  ].join('\n');
};

async function main() {
  if (!isGoldThere) return 0;
  const text = write(await goldDocuments());
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (readFileSync(page, 'utf8') !== text) {
    process.stderr.write('docs/misses.md is not what is so today; run "node scripts/misses-page.mjs".\n');
    return 1;
  }
  return 0;
}

process.exitCode = await main();
