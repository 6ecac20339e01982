import { Command, Option } from 'commander';
import type { QuestionState } from '../forecast/book/index.js';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface QuestionsOptions extends ViewOptions, PageOptions, LedgerOptions {
  readonly state?: QuestionState;
  readonly update?: true;
}

/** Written out so that `--help` need not load the forecasts; a test holds them against those. */
export const STATE_NAMES = ['open', 'overdue', 'resolved'] as const satisfies readonly QuestionState[];

const examples = `
Examples:
  $ dragoman questions
  $ dragoman questions --update
  $ dragoman questions --state overdue --json
  $ dragoman questions --as-of 2026-06-30`;

/** `dragoman questions`: the book of forecasts. */
export function questionsVerb(): Command {
  const verb = new Command('questions')
    .summary('list the questions of the book, with what people and the program hold of them')
    .description(
      'Lists the questions of the book of forecasts: those that are open, those whose window has passed and of which nobody has said what became of them, and those that are resolved. Beside each stands what each person and the program hold of it, and whether that is out of date: older than a month or than a third of the time that it was for, while the record has told something new on the parties.',
    )
    .addOption(new Option('-s, --state <state>', 'only questions in this state').choices([...STATE_NAMES]))
    .option('--update', 'write down first what the program says today of each open question');
  return withPage(withDossier(withView(verb)), 'print the questions as data, one a line')
    .addHelpText('after', examples)
    .action(questions);
}

async function questions(options: QuestionsOptions): Promise<void> {
  if (options.update) await withLedger(options, 'write', (ledger) => update(ledger, options));
  await withLedger(options, 'read', (ledger) => list(ledger, options));
}

async function update(ledger: Ledger, options: QuestionsOptions): Promise<void> {
  const [{ updateModels }, { answered }, { numbered }] = await Promise.all([
    import('../forecasting.js'),
    import('../asking.js'),
    import('../present/index.js'),
  ]);
  const seen = await seenAs(ledger, options);
  const updated = await updateModels(ledger, seen, (question) => answered(ledger, question, seen));
  process.stderr.write(
    `dragoman: brought the program's forecasts up to ${seen.today} on ${numbered(updated.length, 'question')}\n`,
  );
}

async function list(ledger: Ledger, options: QuestionsOptions): Promise<void> {
  const [{ bookPage }, { renderBook, renderJson }] = await Promise.all([
    import('../book-pages.js'),
    import('../present/index.js'),
  ]);
  const page = await bookPage(ledger, await seenAs(ledger, options));
  const { state: wanted } = options;
  const lines = page.lines.filter(({ state }) => wanted === undefined || state === wanted);
  if (options.json) for (const line of lines) await standardOutput.write(renderJson(line));
  else await standardOutput.write(renderBook({ ...page, lines }, terminalOf(options)));
}
