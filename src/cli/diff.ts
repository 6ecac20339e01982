import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';
import { asOption } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface DiffOptions extends PageOptions, LedgerOptions {
  readonly from: string;
  readonly to?: string;
  readonly known?: true;
}

/** Entries of each part for people. */
const USUAL = 50;

const examples = `
Examples:
  $ dragoman diff --from monday
  $ dragoman diff --from 2026-11-01 --to 2026-11-15 --json
  $ dragoman diff --known --from 2018-06-01 --to 2018-06-30`;

/** `dragoman diff --from DAY`: what changed in a stretch of days. */
export function diffVerb(): Command {
  const verb = new Command('diff')
    .summary('show what changed since a day, in the ledger or in the world')
    .description(
      'Shows what changed in a stretch of days, both ends included: entries that came in, that tell something else than before, that more documents tell, and that are no longer there. Days are those on which the ledger was written; with --known, those on which the world came to know.',
    )
    .requiredOption('--from <day>', 'the first day: YYYY-MM-DD, today, yesterday or a weekday')
    .option('--to <day>', 'the last day; today unless said')
    .option('--known', 'compare what the world knew instead of what the ledger said')
    .addOption(limitOption('entries of each part', USUAL));
  return withPage(withDossier(verb), 'print the changes as data, one a line')
    .addHelpText('after', examples)
    .action((options: DiffOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: DiffOptions): Promise<void> {
  const [{ changedIn, changeLines }, { dossierOf }, { renderChanges, renderJson, sayDate }] =
    await Promise.all([import('../changed.js'), import('../keep/index.js'), import('../present/index.js')]);
  const changed = await changedIn(ledger, options, asOption);
  if (options.json) for (const line of changeLines(changed)) await standardOutput.write(renderJson(line));
  else {
    const { from, to, changes, book } = changed;
    const days = from === to ? sayDate(to) : sayDate(`${from}/${to}`);
    const what = options.known ? 'what the world came to know' : 'what changed in the ledger';
    const title = `${(await dossierOf(ledger)).title} · ${days} · ${what}`;
    const limit = options.limit ?? USUAL;
    await standardOutput.write(renderChanges({ title, changes, book, limit }, terminalOf(options)));
  }
}
