import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface ExplainOptions extends ViewOptions, PageOptions, LedgerOptions {}

/** The dossier that comes with the program, which is meant where none is named. */
const USUAL = 'korea';

const examples = `
Examples:
  $ dragoman explain singapore
  $ dragoman explain hanoi --as-of 2019-03-31
  $ dragoman explain panmunjom 2019
  $ dragoman explain singapore --json`;

/** `dragoman explain ID|WORDS…`: symbol or substance of a meeting, with every reason. */
export function explainVerb(): Command {
  const verb = new Command('explain')
    .summary('say of a meeting whether it was symbol or substance, and why')
    .description(
      'Weighs a meeting between symbol (−100) and substance (+100), twice: as it was reported at the time, and as it turned out by what followed within 6 and 24 months. Shows each reason with its points, passages and sources, what is missing, and how both verdicts moved as evidence came in.',
    )
    .argument('<words...>', 'the id of an entry, or words: a place, a year, a party, an agreement');
  return withPage(withDossier(withView(verb)), 'print the verdicts as data, one object')
    .addHelpText('after', examples)
    .action((words: string[], options: ExplainOptions) =>
      withLedger(withUsual(options), 'read', (ledger) => explain(ledger, words.join(' '), options)),
    );
}

const withUsual = (options: ExplainOptions): ExplainOptions =>
  options.dossier === undefined && options.ledger === undefined ? { ...options, dossier: USUAL } : options;

async function explain(ledger: Ledger, typed: string, options: ExplainOptions): Promise<void> {
  const [{ explainData, renderExplain, renderJson }, { explainPage }] = await Promise.all([
    import('../present/index.js'),
    import('../explaining.js'),
  ]);
  const page = await explainPage(ledger, typed, await seenAs(ledger, options));
  await standardOutput.write(
    options.json ? renderJson(explainData(page)) : renderExplain(page, terminalOf(options)),
  );
}
