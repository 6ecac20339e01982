// Writes docs/sensitivity.md: what becomes of the verdicts on the three summits where any one weight is halved or doubled.
// node scripts/sensitivity-page.mjs [BIN] (--check: only compare; the exit code is 1 where the page is not what is so today).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreOf } from '../dist/weigh/index.js';

const [bin = fileURLToPath(new URL('../bin/dragoman', import.meta.url))] = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'));
const page = fileURLToPath(new URL('../docs/sensitivity.md', import.meta.url));
const SUMMITS = { Singapore: 'singapore', Hanoi: 'hanoi', 'the DMZ': 'panmunjom 2019' };

/** The verdicts on one summit, each with its reasons. */
function explained(words, home) {
  const options = {
    encoding: 'utf8',
    env: { ...process.env, DRAGOMAN_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  const { asReported, turnedOut } = JSON.parse(
    execFileSync(process.execPath, [bin, 'explain', ...words.split(' '), '--json'], options),
  );
  const [soon, late] = turnedOut;
  return { 'as reported': asReported, 'within 6 months': soon, 'within 24 months': late };
}

/** The score where the points of one mark are so many times as many. */
const movedBy = (reasons, mark, factor) =>
  scoreOf(reasons.map((one) => ({ points: one.points * (one.mark === mark ? factor : 1) })));
const signed = (score) => (score > 0 ? `+${score}` : String(score).replace('-', '−'));

const home = mkdtempSync(join(tmpdir(), 'dragoman sensitivity '));
const summits = Object.entries(SUMMITS).map(([name, words]) => ({ name, verdicts: explained(words, home) }));
rmSync(home, { recursive: true });

const verdicts = summits.flatMap(({ name, verdicts: some }) =>
  Object.entries(some).map(([which, verdict]) => ({ name, which, ...verdict })),
);
const marks = [...new Set(verdicts.flatMap(({ reasons }) => reasons.map(({ mark }) => mark)))];
const turned = [];
const rows = marks.map((mark) => {
  const cells = verdicts.map(({ name, which, reasons, score }) => {
    if (!reasons.some((one) => one.mark === mark)) return '';
    const scores = [0.5, 2].map((factor) => movedBy(reasons, mark, factor));
    scores.forEach((moved, i) => {
      if (Math.sign(moved) !== Math.sign(score))
        turned.push({ mark, name, which, from: score, to: moved, how: i === 0 ? 'halved' : 'doubled' });
    });
    return scores.map(signed).join(' / ');
  });
  return `| \`${mark}\` | ${cells.join(' | ')} |`;
});
const head = verdicts.map(({ name, which }) => `${name}, ${which}`);
const table = [
  `| weight | ${head.join(' | ')} |`,
  `| --- | ${head.map(() => '---').join(' | ')} |`,
  `| as it stands | ${verdicts.map(({ score }) => (score === null ? 'unknown' : `**${signed(score)}**`)).join(' | ')} |`,
  ...rows,
];
const isNear = ({ which }) => which === 'within 6 months';
const lines = (some) =>
  some.map(
    ({ mark, name, which, from, to, how }) =>
      `- \`${mark}\` ${how}: ${name}, ${which}, from ${signed(from)} to ${signed(to)}`,
  );
const [near, far] = [turned.filter(isNear), turned.filter((one) => !isNear(one))];

const text = `# sensitivity

What becomes of the verdicts on the three summits of the Korea dossier where any one weight is halved (left of the stroke) or doubled (right of
it). Empty where the weight is no part of the verdict. Made by \`node scripts/sensitivity-page.mjs\`; what the weights are and why:
[weigh](weigh.md).

${table.join('\n')}

${far.length === 0 ? 'No weight, halved or doubled, moves the sign of any of the six verdicts as reported and as it turned out within 24 months.' : `These move the sign of a verdict as reported or within 24 months:\n\n${lines(far).join('\n')}`}

${near.length === 0 ? 'Nor does any move the sign of a verdict within 6 months.' : `Within 6 months signs do move:\n\n${lines(near).join('\n')}\n\nHalf a year after a summit little has followed, for and against: a few reasons of nearly the same weight stand on both sides, and one of them\ndecides. That is what was so at the time, too, and the band of these verdicts says it.`}
`;
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    process.stderr.write('docs/sensitivity.md is not what is so today: node scripts/sensitivity-page.mjs\n');
    process.exitCode = 1;
  }
} else writeFileSync(page, text);
