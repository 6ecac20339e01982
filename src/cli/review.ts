import { Command, Option } from 'commander';
import type { Ledger, Task } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';
import { withLedger } from './with-ledger.js';

interface ReviewOptions extends PageOptions, LedgerOptions {
  readonly sort?: Task['sort'];
  readonly because?: string;
  readonly list?: true;
}

/** Tasks of a list for people. */
const USUAL = 50;
/** Of a program that was stopped with Ctrl-C. */
const INTERRUPTED = 130;

const examples = `
Examples:
  $ dragoman review
  $ dragoman review --sort contradiction --because "checked against the communiqué"
  $ dragoman review --list
  $ printf 'a\\ns\\nq\\n' | dragoman review`;

/** `dragoman review`: walks through what needs a person. */
export function reviewVerb(): Command {
  const verb = new Command('review')
    .summary('walk through what needs a person, and decide with single keys')
    .description(
      'Walks through what needs a person: pairs of entries that may be one, entries whose documents contradict each other, and items of little confidence, each with its passages in their context. A single key accepts, rejects, corrects, merges, declines, splits, skips or undoes; "?" explains them. Where standard input is no terminal, each line is a key.',
    )
    .addOption(
      new Option('-s, --sort <sort>', 'only tasks of this sort').choices(['merge', 'contradiction', 'doubt']),
    )
    .option('-b, --because <reason>', 'why, written beside every decision of this sitting')
    .option('-l, --list', 'print what is open, and decide nothing')
    .addOption(limitOption('tasks of --list', USUAL));
  return withPage(withDossier(verb), 'print what is open as data, one task a line, and decide nothing')
    .addHelpText('after', examples)
    .action((options: ReviewOptions) =>
      options.list || options.json
        ? withLedger(options, 'read', (ledger) => list(ledger, options))
        : withLedger(options, 'write', (ledger) => review(ledger, options)),
    );
}

async function list({ store: { db } }: Ledger, { json, limit, sort, ...page }: ReviewOptions): Promise<void> {
  const [{ queueCounts, reviewQueue }, { renderJson, renderQueue }] = await Promise.all([
    import('../keep/index.js'),
    import('../present/index.js'),
  ]);
  const most = limit ?? (json ? Number.POSITIVE_INFINITY : USUAL);
  const tasks = await reviewQueue(db, { limit: most, ...(sort && { sort }) });
  if (json) for (const task of tasks) await standardOutput.write(renderJson(task));
  else await standardOutput.write(renderQueue(tasks, await queueCounts(db), terminalOf(page)));
}

async function review(ledger: Ledger, { sort, because, ...page }: ReviewOptions): Promise<void> {
  const [{ sit }, { keysFrom }, { asText, penFor }] = await Promise.all([
    import('./review/session.js'),
    import('./review/keys.js'),
    import('../present/index.js'),
  ]);
  const terminal = terminalOf(page);
  const { put } = penFor(terminal);
  const keys = keysFrom(process.stdin, () => {
    process.stdout.write('\n');
    process.exit(INTERRUPTED);
  });
  try {
    await sit({
      ledger,
      keys,
      say: standardOutput.write,
      tell: (line) => standardOutput.write(asText(put(line, 0, 2))),
      page: terminal,
      ...(sort && { sort }),
      ...(because !== undefined && { because }),
    });
  } finally {
    keys.close();
  }
}
