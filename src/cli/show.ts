import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type FilterOptions, filterOf, withFilter } from './filter-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface ShowOptions extends FilterOptions, ViewOptions, PageOptions, LedgerOptions {}

const examples = `
Examples:
  $ dragoman show
  $ dragoman show --from 2019-07 --to 2025-08
  $ dragoman show singapore
  $ dragoman show "Kim Jong Un" --from 2018 --to 2018
  $ dragoman show panmunjom 2018 --json`;

/** `dragoman show [WORDS…]`: a dossier at a glance, or what some words name in it. */
export function showVerb(): Command {
  const verb = new Command('show')
    .summary('show a dossier at a glance, or an agreement, a person, a meeting in it')
    .description(
      'Without words, shows a dossier at a glance: who met, what was agreed and what became of it, what was tested, year by year; with --from and --to the same of those days. With words, shows what they name: a state, a person or a body, an agreement with its promises, a meeting with what came of it, or any entry by its id.',
    )
    .argument('[words...]', 'a name, a place, a year, or the id of an entry; none for the overview');
  return withPage(withDossier(withView(withFilter(verb))), 'print the page as data, one object')
    .addHelpText('after', examples)
    .action((words: string[], options: ShowOptions) =>
      withLedger(options, 'read', (ledger) => show(ledger, words.join(' '), options)),
    );
}

async function show(ledger: Ledger, typed: string, options: ShowOptions): Promise<void> {
  const [{ renderJson, renderShow, showData }, { pageOf }] = await Promise.all([
    import('../present/index.js'),
    import('../showing.js'),
  ]);
  const seen = await seenAs(ledger, options);
  const filter = await filterOf(options, ledger.now().slice(0, 10));
  const page = await pageOf(ledger, typed, { ...seen, filter });
  await standardOutput.write(
    options.json ? renderJson(showData(page)) : renderShow(page, terminalOf(options)),
  );
}
