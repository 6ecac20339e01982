// Measures the scales against two raters: Spearman's rho of the axes and the specificity of promises, and of the verdict on encounters.
// Usage: node bench/weigh.mjs [SHARED] [DIST] [--rows]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mean, ratings, spearman } from './ratings.mjs';

const [shared = '../shared', dist = 'dist'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const { rated, reading } = ratings(shared);
const { weighCommitment, weighEncounter } = await import(pathToFileURL(join(dist, 'weigh/index.js')).href);

const rows = process.argv.includes('--rows');

/** Prints rho, and the share of documents' resamples between which it lies (95 %, 2000 draws, fixed seed). */
function report(name, pairs) {
  const documents = [...new Set(pairs.map(({ id }) => id.split('#')[0]))];
  let seed = 7;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const draws = Array.from({ length: 2000 }, () => {
    const drawn = documents.flatMap(() => {
      const picked = documents[Math.floor(next() * documents.length)];
      return pairs.filter(({ id }) => id.startsWith(`${picked}#`));
    });
    return spearman(
      drawn.map((p) => p.ours),
      drawn.map((p) => p.theirs),
    );
  }).sort((a, b) => a - b);
  const rho = spearman(
    pairs.map((p) => p.ours),
    pairs.map((p) => p.theirs),
  );
  console.log(
    `${name}: rho ${rho.toFixed(2)} (${draws[50].toFixed(2)} to ${draws[1949].toFixed(2)}, resampled by document), n = ${pairs.length}`,
  );
  if (rows)
    for (const { id, ours, theirs, note } of [...pairs].sort((a, b) => a.theirs - b.theirs))
      console.log(`  ${String(ours).padStart(5)} | ${theirs.toFixed(1).padStart(4)}  ${id}  ${note}`);
}

const notes = (reasons) =>
  reasons.map(({ mark, points }) => `${mark}${points > 0 ? '+' : ''}${points}`).join(' ');

const promises = rated('commitments.dev.jsonl').map(({ id, raters }) => {
  const { found, item } = reading(id);
  const weight = weighCommitment(item, found.document.text);
  return { id, weight, raters, note: `${notes(weight.marks)} | ${item.evidence[0].quote.slice(0, 90)}` };
});
for (const measure of ['specificity', 'obligation', 'precision', 'delegation'])
  report(
    `promise ${measure}`,
    promises.map(({ id, weight, raters, note }) => ({
      id,
      ours: weight[measure],
      theirs: mean(raters.map((rater) => rater[measure])),
      note,
    })),
  );

const encounters = rated('encounters.dev.jsonl').map(({ id, raters }) => {
  const { found, item } = reading(id);
  const verdict = weighEncounter(item, found);
  return { id, ours: verdict.score, verdicts: raters.map((r) => r.verdict), note: notes(verdict.reasons) };
});
const both = encounters.filter(({ verdicts }) => verdicts.every((v) => v !== null));
const scored = both
  .filter(({ ours }) => ours !== null)
  .map((row) => ({ ...row, theirs: mean(row.verdicts) }));
report('encounter verdict, where the raters and we give one', scored);
report(
  'encounter verdict, ours 0 where we give none',
  both.map((row) => ({ ...row, ours: row.ours ?? 0, theirs: mean(row.verdicts) })),
);
const silent = encounters.filter(({ verdicts }) => verdicts.every((v) => v === null));
console.log(
  `no verdict: ${silent.filter(({ ours }) => ours === null).length} of ${silent.length} where both raters gave none; ${both.length - scored.length} of ${both.length} where both gave one`,
);
if (rows)
  for (const { id, ours, note } of encounters.filter((e) => !both.includes(e)))
    console.log(`  ${ours} | null  ${id}  ${note}`);
