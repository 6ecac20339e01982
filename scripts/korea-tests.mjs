#!/usr/bin/env node
// Builds data/korea/tests.csv and data/korea/provocations.csv from two lists.
//   scripts/korea-tests.mjs [FOLDER]            writes both tables
//   scripts/korea-tests.mjs [FOLDER] --years    prints launches by year and list, as Markdown
// FOLDER (../shared/data/facts) holds the CSIS list of provocations (a row an act or a day of launches, days of Korea) and the CNS list
// of flights (a row a missile, days and hours of UTC). What is one event: CSIS has one entry for all launches of a day but for
// different kinds of weapon, CNS numbers the flights of a salvo; so an event here is a day in Korea and a group of weapons (ballistic
// missiles, cruise missiles, air defence, satellite launchers), and `count` says how many flew. No words of the lists are taken over:
// titles and summaries are made here from days, models, sites, distances and outcomes. What other sources say of a row, and what
// the CSIS list itself says in its descriptions (our copy has none), stands in korea-tests/told-elsewhere.csv and, where it moves a day or a kind, in rulings.csv; what neither list has in added-tests.csv and
// added-acts.csv.
import { writeFileSync } from 'node:fs';
import { launchesByYear, yearTable } from './korea-tests/by-year.mjs';
import { csvOf } from './korea-tests/csv.mjs';
import { ACT_COLUMNS, koreaRows, TEST_COLUMNS } from './korea-tests/index.mjs';

const [folder = '../shared/data/facts'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const { tests, acts } = koreaRows(folder);
if (process.argv.includes('--years')) process.stdout.write(yearTable(launchesByYear(tests)));
else {
  const korea = new URL('../data/korea/', import.meta.url);
  writeFileSync(new URL('tests.csv', korea), csvOf(TEST_COLUMNS, tests));
  writeFileSync(new URL('provocations.csv', korea), csvOf(ACT_COLUMNS, acts));
}
