#!/usr/bin/env node
// Builds data/votes/un-agreement.csv: how often two states voted alike in the UN General Assembly, year by year.
//   scripts/un-votes.mjs FOLDER > data/votes/un-agreement.csv
// FOLDER holds unga_agreement_20states_1946_2019.csv, computed from dgrtwo/unvotes@7eb7034314 (data/un_votes.rda, un_roll_calls.rda):
// yes is 1, abstaining 0.5, no 0; two votes agree by 1 less their difference; absences are left out. Its rows of 2020 rest on one or two
// votes each, since the source ends with the session that began in 2019: they are dropped, and so is any year with fewer than FEW votes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '../shared/data/ship';
const LAST = 2019;
const FEW = 5;

const [head, ...lines] = readFileSync(join(folder, 'unga_agreement_20states_1946_2019.csv'), 'utf8')
  .trim()
  .split(/\r?\n/);
if (head !== 'a,b,year,joint_votes,agreement') throw new Error(`unexpected columns: ${head}`);
const rows = lines
  .map((line) => line.split(','))
  .filter(([a, b, year, votes, agreement]) => {
    if (!/^[A-Z]{3}$/.test(a) || !/^[A-Z]{3}$/.test(b) || a >= b) throw new Error(`no pair: ${a} ${b}`);
    if (!(agreement >= 0 && agreement <= 1)) throw new Error(`no share: ${agreement}`);
    return Number(year) <= LAST && Number(votes) >= FEW;
  })
  .sort(([a, b, year], [c, d, other]) => `${a}${b}${year}`.localeCompare(`${c}${d}${other}`));
process.stdout.write('a,b,year,votes,agreement\n');
for (const [a, b, year, votes, agreement] of rows)
  process.stdout.write(`${a},${b},${year},${votes},${Number(agreement).toFixed(3)}\n`);
