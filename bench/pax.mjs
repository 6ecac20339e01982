// PA-X's levels of detail (0 not mentioned, 1 to 3 ever more detail) beside our axes and specificity, for the Korean agreements that both
// hold: of the promises as data/korea tells them, in our own sentences, and of the two whose texts were read by hand in full.
// PA-X codes what peace agreements are usually about; how much that says of such agreements shows in how few of its topics they name.
// Usage: node bench/pax.mjs [SHARED] [DIST]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { mean, spearman } from './ratings.mjs';

const [shared = '../shared', dist = 'dist'] = process.argv.slice(2);
const { weighCommitment } = await import(pathToFileURL(join(dist, 'weigh/index.js')).href);
const { rawDocument, sheetReadings } = await import(pathToFileURL(join(dist, 'read/index.js')).href);

/** Agreements of PA-X (AgtId) by the names that data/korea gives them. */
const BOTH = {
  'Basic Agreement': '1232',
  'Joint Declaration on Denuclearization': '1231',
  'US-DPRK Joint Statement of 1993': '1960',
  'Agreed Framework': '223',
  'June 15 Joint Declaration': '541',
  'Six-Party Joint Statement': '2074',
  'October 4 Declaration': '1073',
  'Panmunjom Declaration': '2104',
  'Singapore Joint Statement': '2106',
  'Pyongyang Joint Declaration': '2105',
};
const TEXTS = {
  'Six-Party Joint Statement': 'ag-2005-09-19-six-party-joint-statement',
  'Singapore Joint Statement': 'ag-2018-06-12-singapore-joint-statement',
};

const pax = parse(readFileSync(join(shared, 'data/tests/pax_v2_interstate_full.csv')), { columns: true });
const isLevel = (key) =>
  pax.every((row) => /^[0-3]?$/.test(row[key])) && pax.some((row) => Number(row[key]) > 1);
const levels = Object.keys(pax[0]).filter(isLevel);
const core = parse(readFileSync(join(shared, 'data/tests/pax_v2_core.csv')), { columns: true });

const { readings } = await sheetReadings(await rawDocument('data/korea/promises.csv'));
const rows = readings.map(({ document, items: [item] }) => {
  const says = document.row?.says ?? '';
  const evidence = [{ start: 0, end: says.length, quote: says }];
  return { agreement: item.agreement, weight: weighCommitment({ ...item, evidence }, says) };
});
const gold = (name) => {
  const { document, items } = JSON.parse(readFileSync(join(shared, 'gold/dev', `${name}.json`), 'utf8'));
  return items
    .filter(({ kind }) => kind === 'commitment')
    .map((item) => weighCommitment(item, document.text));
};
const said = (weights, axis) => mean(weights.map((weight) => weight[axis]));
const AXES = ['specificity', 'obligation', 'precision', 'delegation'];

const compared = Object.entries(BOTH).map(([name, id]) => {
  const coded = pax.find((row) => row.AgtId === id);
  const named = levels.map((key) => Number(coded[key] || 0)).filter((level) => level > 0);
  const weights = rows.filter(({ agreement }) => agreement === name).map(({ weight }) => weight);
  return {
    name,
    topics: named.length,
    detail: named.length > 0 ? mean(named) : 0,
    sum: named.reduce((total, level) => total + level, 0),
    pages: Number(core.find((row) => row.AgtId === id).Lgt),
    promises: weights.length,
    ...Object.fromEntries(AXES.map((axis) => [axis, said(weights, axis)])),
    text: TEXTS[name] ? gold(TEXTS[name]) : null,
  };
});

console.log(`PA-X topics with levels of detail: ${levels.length} (${levels.join(' ')})`);
for (const row of compared)
  console.log(
    `${row.name.padEnd(38)} PA-X ${row.topics} topics, mean ${row.detail.toFixed(1)}, sum ${row.sum}, ${row.pages} pages | ${row.promises} promises: ${AXES.map((axis) => `${axis} ${row[axis].toFixed(1)}`).join(', ')}${row.text ? ` | its text: specificity ${said(row.text, 'specificity').toFixed(1)} of ${row.text.length}` : ''}`,
  );
for (const axis of AXES)
  for (const measure of ['detail', 'sum', 'pages'])
    console.log(
      `${axis} with PA-X ${measure}: rho ${spearman(
        compared.map((row) => row[axis]),
        compared.map((row) => row[measure]),
      ).toFixed(2)}, n = ${compared.length}`,
    );
