import { Command, Option } from 'commander';
import type { SetProblem } from '../forecast/sets/index.js';
import type { Ledger } from '../keep/index.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { linesOf } from './lines-of.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { drawnInto, type PictureOptions, withPicture } from './picture-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface ScoresOptions extends PictureOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly set?: string;
  readonly crowdOnly?: true;
  readonly html?: true;
}

const examples = `
Examples:
  $ dragoman scores
  $ dragoman scores --svg --output calibration.svg
  $ dragoman scores --set questions.jsonl
  $ dragoman scores --set questions.jsonl --crowd-only --json`;

/** `dragoman scores`: what forecasts were worth. */
export function scoresVerb(): Command {
  const verb = new Command('scores')
    .summary('score forecasts: who was ahead, and how often what was said came true')
    .description(
      'Scores the forecasts of the book on questions that are decided, day by day: people and models on the same questions and days, their skill against the base rate, and how often what each said came true. With --set, scores the crowd of a set of resolved questions (JSON Lines), and shows it beside what the program says as of the same days, where a question fits one of its classes.',
    )
    .option('--set <file>', 'a set of resolved questions, one a line, or - for standard input')
    .option('--crowd-only', 'score the crowd of the set alone, without our answers');
  return withPage(withDossier(withView(withPicture(verb))), 'print the scores as data, one object')
    .addOption(
      new Option('--html', 'of the book: print a page with pictures that stands by itself').conflicts([
        'json',
        'svg',
        'set',
      ]),
    )
    .addHelpText('after', examples)
    .action(scores);
}

async function scores(options: ScoresOptions, command: Command): Promise<void> {
  const { set, crowdOnly } = options;
  if (crowdOnly && set === undefined) command.error('error: --crowd-only stands beside --set');
  if (set === undefined) return withLedger(options, 'read', (ledger) => ofBook(ledger, options));
  if (crowdOnly) return ofSet(set, null, options);
  await withLedger(options, 'read', (ledger) => ofSet(set, ledger, options));
}

async function ofBook(ledger: Ledger, options: ScoresOptions): Promise<void> {
  const [{ scoresPage }, present] = await Promise.all([
    import('../book-pages.js'),
    import('../present/index.js'),
  ]);
  const page = await scoresPage(ledger, await seenAs(ledger, options));
  const named = page.calibrations.map((own) => ({ name: present.sayForecaster(own), bins: own.bins }));
  const text = (): string =>
    options.json ? present.renderJson(page) : present.renderScores(page, terminalOf(options));
  await drawnInto(
    options,
    () => present.renderCalibrationSvg(`Calibration · ${page.title}`, named),
    () => (options.html ? present.renderScoresHtml(page) : text()),
  );
}

/** Scores the crowd of a set; with a ledger, our answers beside it. Damaged lines are told by number on standard error. */
async function ofSet(file: string, ledger: Ledger | null, options: ScoresOptions): Promise<void> {
  const [{ setPage }, { readSet }, { answered }, present] = await Promise.all([
    import('../set-page.js'),
    import('../forecast/sets/index.js'),
    import('../asking.js'),
    import('../present/index.js'),
  ]);
  const lines: string[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  const set = readSet(lines);
  tellProblems(file, set.problems);
  if (set.questions.length === 0) throw await empty(file);
  const page = await setPage(
    file,
    set,
    ledger &&
      ((question, day) =>
        answered(ledger, question, { view: { known: day, seq: null }, seenFrom: '', today: day })),
  );
  await drawnInto(
    options,
    () => present.renderCalibrationSvg(`Calibration · ${file}`, [{ name: 'crowd', bins: page.all.bins }]),
    () => (options.json ? present.renderJson(page) : present.renderSet(page, terminalOf(options))),
  );
}

/** Damaged lines that are told one by one; a file of another kind would be all of them. */
const MOST_TOLD = 10;

function tellProblems(file: string, problems: readonly SetProblem[]): void {
  for (const { line, what } of problems.slice(0, MOST_TOLD))
    process.stderr.write(`dragoman: line ${line} of "${file}" is left out: ${what}\n`);
  const rest = problems.length - MOST_TOLD;
  if (rest > 0) process.stderr.write(`dragoman: ${rest} more lines of "${file}" are left out\n`);
}

async function empty(file: string): Promise<Error> {
  const { Failure } = await import('../record/failure.js');
  const message = `"${file}" holds no question; each line is one, as docs/scores.md shows.`;
  return new Failure('empty', file, message);
}
