// How much of the verdict's agreement with the raters is owed to rows that were in view when the weights were set: for each document the
// weights are fitted on all others, from a start where every mark weighs the same, and its encounters are then ranked by them.
// Usage: node bench/weigh-apart.mjs [SHARED] [DIST] [--weights]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mean, ratings, spearman } from './ratings.mjs';
import { apart, dot, fitted } from './ridge.mjs';

const [shared = '../shared', dist = 'dist'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const { rated, reading } = ratings(shared);
const { ENCOUNTER_WEIGHTS, weighEncounter } = await import(pathToFileURL(join(dist, 'weigh/index.js')).href);

/** Points that every mark starts from. */
const START = 30;
/** Points of one step of the raters' scale of −3 to +3. */
const STEP = 40;

const marks = Object.keys(ENCOUNTER_WEIGHTS);
const start = marks.map((mark) => Math.sign(ENCOUNTER_WEIGHTS[mark].points) * START);
const rows = rated('encounters.dev.jsonl').flatMap(({ id, raters }) => {
  const verdicts = raters.map((rater) => rater.verdict);
  const { found, item } = reading(id);
  const { reasons, score } = weighEncounter(item, found);
  if (verdicts.includes(null)) return [];
  const seen = new Set(reasons.map(({ mark }) => mark));
  return [
    {
      document: id.split('#')[0],
      score,
      theirs: mean(verdicts),
      marks: marks.map((mark) => Number(seen.has(mark))),
    },
  ];
});

/** What the raters gave, in points of our scale. */
const points = (row) => row.theirs * STEP;
const theirs = rows.map((row) => row.theirs);
const print = (name, ours) =>
  console.log(`${name}: rho ${spearman(ours, theirs).toFixed(2)}, n = ${rows.length}`);
print(
  'weights as they ship (0 where no verdict is given)',
  rows.map(({ score }) => score ?? 0),
);
print(
  'every mark alike, nothing fitted',
  rows.map((row) => dot(row.marks, start)),
);
print('weights fitted on all other documents', apart(rows, start, points));
if (process.argv.includes('--weights')) {
  const all = fitted(rows, start, points);
  for (const [k, mark] of marks.entries())
    console.log(
      `  ${mark}: ships ${ENCOUNTER_WEIGHTS[mark].points}, fitted ${Math.round(all[k])}, seen ${rows.filter((row) => row.marks[k]).length} times`,
    );
}
