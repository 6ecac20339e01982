// Reads every gold document of ../shared/gold/dev and lets ../shared/score/score.mjs score the readings.
//   npm run score                       the table
//   npm run score -- --misses           below it, what was missed, wrong or too much, counted by kind and cause (docs/misses.md)
//   npm run score -- --kind commitment --cause "rule missing"   either or both: those misses one by one
//   npm run score -- --only NAME        one document (with or without .json)
//   npm run score -- --json             the same for programs
import { parseArgs } from 'node:util';
import { ITEM_SCHEMAS } from '../dist/record/index.js';
import { CAUSES } from './misses/causes.mjs';
import { GOLD, goldDocuments, isGoldThere } from './misses/gold.mjs';
import { missesIn } from './misses/index.mjs';
import { listOf } from './misses/list.mjs';
import { runScorer } from './misses/scorer.mjs';
import { tableOf } from './misses/table.mjs';

const KINDS = ITEM_SCHEMAS.map(({ shape }) => shape.kind.value);
const flag = { type: 'boolean' };
const text = { type: 'string' };
const complain = (line) => process.stderr.write(`dragoman: ${line}\n`);

function optionsOf(args) {
  const options = { misses: flag, json: flag, only: text, kind: text, cause: text };
  const { values } = parseArgs({ args, options });
  const cause = values.cause?.replaceAll('-', ' ');
  const oneOf = (option, value, names) => {
    if (value !== undefined && !names.includes(value))
      throw new Error(`--${option} ${value} is none of ${names.join(', ')}.`);
  };
  oneOf('kind', values.kind, KINDS);
  oneOf(
    'cause',
    cause,
    CAUSES.map(({ name }) => name),
  );
  return { ...values, cause, list: Boolean(values.kind ?? cause) };
}

function print(documents, { json, misses, list, kind, cause }) {
  const wanted = (miss) => (!kind || miss.kind === kind) && (!cause || miss.cause === cause);
  const found = misses || list ? missesIn(documents).filter(wanted) : null;
  if (json) {
    const report = JSON.parse(runScorer(documents, '--json'));
    return JSON.stringify(found ? { ...report, misses: found } : report, null, 1);
  }
  const parts = [runScorer(documents).trimEnd(), found && tableOf(found), list && listOf(found)];
  return parts.filter(Boolean).join('\n\n');
}

async function main() {
  let options;
  try {
    options = optionsOf(process.argv.slice(2));
  } catch (error) {
    complain(error.message);
    return 2;
  }
  if (!isGoldThere) {
    complain(`no gold readings in ${GOLD}; nothing to score.`);
    return 0;
  }
  const documents = await goldDocuments(options.only);
  if (documents.length === 0) {
    complain(`no gold document ${options.only} in ${GOLD}.`);
    return 1;
  }
  process.stdout.write(`${print(documents, options)}\n`);
  return 0;
}

process.exitCode = await main();
