// Writes docs/korea-report.md, what data/korea holds, on what it rests and how its notes agree with it: node scripts/korea-page.mjs
// (--check: only compare; the exit code is 1 where it is not what is so today, or where the notes are too far from the tables).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparisons, VERDICTS } from './korea/compare.mjs';
import { outletCounts, tableCounts } from './korea/report.mjs';
import { notesOf, rowsOf } from './korea/tables.mjs';
import { launchesByYear, yearTable } from './korea-tests/by-year.mjs';
import { markdownTable } from './markdown-table.mjs';

const page = fileURLToPath(new URL('../docs/korea-report.md', import.meta.url));
/** Outlets that the report names. */
const MOST_OUTLETS = 30;
/** Encounters and tests of the notes that no row supports or that differ from theirs: as many are known today, each looked at. */
const MOST_DIFFERENCES = 10;

/** A row of tests.csv as `launchesByYear` takes it. */
const asTest = ({ cells }) => ({
  form: cells.get('form'),
  when: cells.get('when') ?? '',
  day_local: cells.get('day_local'),
  day_utc: cells.get('day_utc'),
});

/** An encounter or test of a note in a few words: who, when, where. */
function toldOf({ parties, actor, when, where, status, system, kind }) {
  const who = [parties ?? actor].flat().join('; ');
  const what = kind === 'encounter' ? status : `${system} test`;
  return [who, when, where, what].filter(Boolean).join(', ');
}

const lineOf = ({ note, item, row, differences }) => {
  const near = row
    ? `: ${differences.join(', ')} otherwise in ${row.document.row.table}/${row.document.row.id}`
    : '';
  return `- ${note.id.replace(/-[0-9a-f]{8}$/, '')}: ${toldOf(item)}${near}`;
};

function listOf(found, verdict) {
  const lines = found.filter((comparison) => comparison.verdict === verdict).map(lineOf);
  return lines.length > 0 ? [`**${verdict}**`, '', ...lines, ''] : [];
}

function write(rows, notes, found) {
  const count = (verdict) => found.filter((comparison) => comparison.verdict === verdict).length;
  const tests = rows.filter(({ document }) => document.row.table === 'tests').map(asTest);
  return [
    '# What the Korea dossier holds, and on what it rests',
    '',
    'Written by `scripts/korea-page.mjs` from [data/korea](korea.md); a test compares it with what is so today.',
    '',
    '## Rows by table',
    '',
    'How many rows each table has, how many of them somebody verified in their sources, and on how many outlets that were opened a row rests.',
    'A digest is what a search told of a page that nobody opened.',
    '',
    ...markdownTable(tableCounts(rows)),
    '',
    `The outlets on which most rows rest (a row may rest on several; data sets on GitHub go by the name of who keeps them there):`,
    '',
    ...markdownTable(outletCounts(rows, MOST_OUTLETS).map(([outlet, n]) => ({ outlet, rows: n }))),
    '',
    '## Launches by year',
    '',
    'Days on which missiles or satellites were launched, by group of weapons: as the CSIS list has them, as the CNS list has them, and as',
    '`tests.csv` joins them. CNS counts ballistic missiles only, so that cruise missiles and air defence stand under CSIS alone.',
    '',
    yearTable(launchesByYear(tests)).trimEnd(),
    '',
    '## The notes and the tables',
    '',
    `The ${notes.length} notes are read as any document is. Of the ${found.length} encounters and tests that the reader finds in them, these are:`,
    '',
    ...markdownTable(
      Object.entries(VERDICTS).map(([verdict, what]) => ({ verdict, count: count(verdict), meaning: what })),
    ),
    '',
    'All that is not supported; what is wrong may be the note, the row, the reading of the note, or what the tables mean to hold:',
    '',
    ...Object.keys(VERDICTS)
      .filter((verdict) => verdict !== 'supported')
      .flatMap((verdict) => listOf(found, verdict)),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
}

async function main() {
  const [rows, notes] = [await rowsOf('korea'), await notesOf('korea')];
  const found = comparisons(notes, rows);
  const text = write(rows, notes, found);
  const apart = found.filter(({ verdict }) => verdict !== 'supported').length;
  if (apart > MOST_DIFFERENCES) {
    process.stderr.write(
      `${apart} encounters and tests of the notes are not as in the tables; at most ${MOST_DIFFERENCES} are known.\n`,
    );
    return 1;
  }
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (readFileSync(page, 'utf8') !== text) {
    process.stderr.write(
      'docs/korea-report.md is not what is so today; run "node scripts/korea-page.mjs".\n',
    );
    return 1;
  }
  return 0;
}

process.exitCode = await main();
