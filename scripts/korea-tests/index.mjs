import { readFileSync } from 'node:fs';
import { read } from '../public-tables.mjs';
import { actRows } from './act-row.mjs';
import { daysOfFlight } from './flights.mjs';
import { joined } from './join.mjs';
import { ruled } from './rulings.mjs';
import { testRow } from './test-row.mjs';
import { inOrder, withToldElsewhere } from './told-elsewhere.mjs';

/** The first year of the dossier; tests are told from the first launch on, so that their tempo can be seen whole. */
const DOSSIER_BEGINS = '1992-01-01';

/** Columns of the two tables. */
export const TEST_COLUMNS =
  'id,title,summary,actor,change,system,when,where,count,model,result,form,day_utc,day_local,source,published,verified,licence,note'.split(
    ',',
  );
export const ACT_COLUMNS =
  'id,title,summary,parties,direction,when,form,day_local,source,published,verified,licence,note'.split(',');

const beside = (name) => new URL(name, import.meta.url);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The rows of tests.csv and provocations.csv from the folder of the two lists, with what stands beside this script by hand. */
export function koreaRows(folder) {
  const listed = ruled(read(`${folder}/dprk_provocations_dates_1958_2026.csv`), read(beside('rulings.csv')));
  const flights = read(`${folder}/dprk_missile_flights_1984_2026.csv`);
  const tables = {
    types: json(`${folder}/dprk_missile_types.json`),
    facilities: json(`${folder}/dprk_facilities.json`).facilities,
  };
  const told = read(beside('told-elsewhere.csv'));
  const tests = joined(listed, daysOfFlight(flights)).map((event) => testRow(event, tables));
  const acts = actRows(listed, DOSSIER_BEGINS);
  const rows = withToldElsewhere([...tests, ...acts], told);
  return {
    tests: inOrder([...rows.slice(0, tests.length), ...read(beside('added-tests.csv'))]),
    acts: inOrder([...rows.slice(tests.length), ...read(beside('added-acts.csv'))]),
  };
}
