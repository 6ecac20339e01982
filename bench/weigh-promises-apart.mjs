// How much of the promises' agreement with the raters is owed to rows that were in view when weights were set: for each document the
// weights of all marks are fitted on the other documents, from a start where every mark weighs the same, and its promises ranked by them.
// Word lists cannot be left out so: most were written before, some widened from texts that nobody rated.
// Usage: node bench/weigh-promises-apart.mjs [SHARED] [DIST]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mean, ratings, spearman } from './ratings.mjs';
import { apart, dot } from './ridge.mjs';

const [shared = '../shared', dist = 'dist'] = process.argv.slice(2);
const { rated, reading } = ratings(shared);
const { PROMISE_WEIGHTS, weighCommitment } = await import(pathToFileURL(join(dist, 'weigh/index.js')).href);

/** The points that every mark starts from. */
const START = 0.5;

const marks = Object.keys(PROMISE_WEIGHTS);
const rows = rated('commitments.dev.jsonl').map(({ id, raters }) => {
  const { found, item } = reading(id);
  const weight = weighCommitment(item, found.document.text);
  const seen = new Set(['base', ...weight.marks.map(({ mark }) => mark)]);
  return { document: id.split('#')[0], weight, raters, marks: marks.map((mark) => Number(seen.has(mark))) };
});

for (const measure of ['specificity', 'obligation', 'precision', 'delegation']) {
  const theirs = (row) => mean(row.raters.map((rater) => rater[measure]));
  const bearsOn = (mark) => measure === 'specificity' || PROMISE_WEIGHTS[mark].dimension === measure;
  const start = marks.map((mark) => (bearsOn(mark) ? Math.sign(PROMISE_WEIGHTS[mark].points) * START : 0));
  const rho = (ours) => spearman(ours, rows.map(theirs)).toFixed(2);
  const documents = [...new Set(rows.map(({ document }) => document))];
  const without = documents
    .map((name) => rows.filter(({ document }) => document !== name))
    .map((some) =>
      spearman(
        some.map(({ weight }) => weight[measure]),
        some.map(theirs),
      ),
    );
  console.log(
    `${measure}: as it ships ${rho(rows.map(({ weight }) => weight[measure]))} (${Math.min(...without).toFixed(2)} to ${Math.max(...without).toFixed(2)} with any one document left out), every mark alike ${rho(rows.map((row) => dot(row.marks, start)))}, fitted on all other documents ${rho(apart(rows, start, theirs))}, n = ${rows.length} in ${documents.length} documents`,
  );
}
