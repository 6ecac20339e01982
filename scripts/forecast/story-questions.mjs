// The two questions of docs/trump-kim.md, asked through the program.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable } from '../markdown-table.mjs';
import { brier, chanceOf, oddOf, percent, surprise } from './story-numbers.mjs';

/** What the article was asked about when it came out, and the article. */
const THEN = { text: 'Will Trump and Kim meet before 2025-12-31?', asOf: '2025-08-26' };
const ARTICLE = 'examples/fourth-meeting.md';
/** What is open today: the day on which the Korea dossier ends. */
const NOW = { text: 'Will Trump and Kim meet before 2026-12-31?', asOf: '2026-10-09' };
/** Columns of what is printed. */
const COLUMNS = '96';

/** Runs the program on a folder of dossiers and gives what it prints. */
function run(dist, home, ...args) {
  const main = pathToFileURL(resolve(join(dist, 'cli/main.js'))).href;
  const code = `import(${JSON.stringify(main)}).then(({ main }) => main(${JSON.stringify(args)}))`;
  return execFileSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { ...process.env, DRAGOMAN_HOME: home, COLUMNS, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The tables of both questions. The article is added to the dossier of `home`, which is a scratch one. */
export function askedOf(dist, home) {
  const ask = ({ text, asOf }, ...more) => run(dist, home, 'ask', text, '--as-of', asOf, ...more);
  const now = ask(NOW);
  const without = JSON.parse(ask(THEN, '--json'));
  run(dist, home, 'add', ARTICLE, '--dossier', 'korea');
  const withArticle = JSON.parse(ask(THEN, '--json'));
  return {
    answers: answerTable({ 'the Korea dossier alone': without, 'with the article': withArticle }),
    moved: movedTable(without, withArticle),
    missing: withArticle.working.missing.map((sentence) => `- ${sentence}`),
    today: ['```console', `$ dragoman ask "${NOW.text}" --as-of ${NOW.asOf}`, now.trimEnd(), '```'],
  };
}

/** What all signals of an answer would move, before their weight. */
const movedIn = ({ working }) => working.signals.reduce((sum, { moved }) => sum + moved, 0);

/** The answers side by side, with what signals would have made of them in full, and scored by what happened. */
export const answerTable = (answers) =>
  markdownTable(
    Object.entries(answers).flatMap(([name, answer]) => {
      const came = { yes: 1, no: 0 }[answer.since?.outcome];
      const full = chanceOf(oddOf(answer.probability) + movedIn(answer));
      const scored = (p) =>
        came === undefined ? {} : { Brier: brier(p, came).toFixed(4), log: surprise(p, came).toFixed(3) };
      const [low, high] = answer.interval.map(percent);
      return [
        {
          'asked of': name,
          answer: 'as given',
          'they meet': percent(answer.probability),
          'nine in ten between': `${low} and ${high}`,
          ...scored(answer.probability),
        },
        {
          'asked of': name,
          answer: 'with signals in full',
          'they meet': percent(full),
          'nine in ten between': '',
          ...scored(full),
        },
      ];
    }),
  );

/** Signals that the article changed, or else the strongest, with what they would move. */
export function movedTable(without, withArticle) {
  const before = new Map(without.working.signals.map((one) => [one.name, one]));
  const signed = (value) => value.toFixed(2).replace('-', '−');
  return markdownTable(
    withArticle.working.signals.slice(0, 6).map(({ name, says, moved }) => ({
      signal: name,
      'moves without the article': signed(before.get(name)?.moved ?? 0),
      'moves with it': signed(moved),
      'what the record has': says,
    })),
  );
}
