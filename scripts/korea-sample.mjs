#!/usr/bin/env node
// Draws rows of data/korea at random, with their sources, for a check by hand:
//   scripts/korea-sample.mjs [--seed NUMBER] [--rows NUMBER]     (20261122 and 50 unless said)
// The same seed draws the same rows of the same tables.
import { parseArgs } from 'node:util';
import { chanceFrom, drawn } from './korea/sample.mjs';
import { rowsOf } from './korea/tables.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '20261122' }, rows: { type: 'string', default: '50' } },
});

const shown = ({ document, cells }, i) => {
  const { row, title, published } = document;
  const slots = [
    'when',
    'where',
    'parties',
    'actor',
    'by',
    'status',
    'state',
    'outcome',
    'stance',
    'count',
    'deadline',
  ];
  const told = slots.flatMap((column) => (cells.has(column) ? [`${column}: ${cells.get(column)}`] : []));
  return [
    `${i + 1}. ${row.table}/${row.id}: ${title}`,
    `   ${row.says}`,
    `   ${told.join(' · ')} · published: ${published} · verified: ${row.verified ? 'yes' : 'no'}`,
    ...row.sources.map((source) => `   ${source}`),
    '   [ ] right   [ ] wrong:',
    '',
  ].join('\n');
};

const rows = drawn(await rowsOf('korea'), Number(values.rows), chanceFrom(Number(values.seed)));
process.stdout.write(`${rows.map(shown).join('\n')}\n`);
