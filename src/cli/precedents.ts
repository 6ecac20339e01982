import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { actorNamed } from './filter-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface PrecedentsOptions extends ViewOptions, PageOptions, LedgerOptions {
  readonly about?: string;
}

const examples = `
Examples:
  $ dragoman precedents
  $ dragoman precedents --about PRK --as-of 2018-05-31
  $ dragoman precedents --json`;

/** `dragoman precedents`: the cases that are held up as lessons, feature by feature beside the process. */
export function precedentsVerb(): Command {
  const verb = new Command('precedents')
    .summary('lay precedents beside the case, feature by feature')
    .description(
      'Lays the cases that are held up as lessons beside the process of the dossier: what was given up, for what, with what assurance, checked by whom, what followed, who holds the case up; and the same of the process from its own record. What the record does not tell is said to be unknown.',
    )
    .option(
      '-a, --about <actor>',
      'the side that is to give something up, such as PRK; whom most precedents name unless said',
    );
  return withPage(withDossier(withView(verb)), 'print the precedents as data, one object')
    .addHelpText('after', examples)
    .action((options: PrecedentsOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: PrecedentsOptions): Promise<void> {
  const [{ renderJson, renderPrecedents }, { dossierOf }, { precedentsOfDossier }] = await Promise.all([
    import('../present/index.js'),
    import('../keep/ask/dossier.js'),
    import('../precedents.js'),
  ]);
  const { view, seenFrom, today } = await seenAs(ledger, options);
  const side = options.about === undefined ? null : await actorNamed(options.about, '--about', 'NSA:Hamas');
  const report = await precedentsOfDossier(ledger, { view, side, today });
  if (options.json) return standardOutput.write(renderJson(report));
  const { title } = await dossierOf(ledger);
  await standardOutput.write(renderPrecedents({ title, seenFrom, report }, terminalOf(options)));
}
