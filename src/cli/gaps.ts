import { Command, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import type { Issue } from '../record/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { ISSUE_NAMES } from './filter-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { seenAs, type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface GapsOptions extends ViewOptions, PageOptions, LedgerOptions {
  readonly between?: readonly string[];
  readonly issue?: Issue;
}

const examples = `
Examples:
  $ dragoman gaps
  $ dragoman gaps --as-of 2018-06-30
  $ dragoman gaps --between KOR PRK
  $ dragoman gaps --issue sanctions
  $ dragoman gaps --json`;

/** `dragoman gaps`: how far two sides are apart, what stands in the way, and who judges what how. */
export function gapsVerb(): Command {
  const verb = new Command('gaps')
    .summary('show how far two sides are apart, issue by issue and year by year')
    .description(
      'Shows how far two sides of a dossier are apart on each issue: where each stands by its newest words, how old they are, how the gap moved over the years; then the obstacles and who names them, and who judges what how, with both passages where they contradict each other.',
    )
    .option(
      '-b, --between <side...>',
      'the two sides, such as USA PRK; the first two parties of the dossier unless said',
    )
    .addOption(
      new Option('-i, --issue <issue>', 'one issue, with each word that moved it').choices([...ISSUE_NAMES]),
    );
  return withPage(withDossier(withView(verb)), 'print the gaps as data, one object')
    .addHelpText('after', examples)
    .action((options: GapsOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: GapsOptions): Promise<void> {
  const [
    { renderGaps, renderIssueGap, renderJson },
    { dossierOf },
    { gapsOfDossier, gapsOnIssue, pairNamed },
  ] = await Promise.all([
    import('../present/index.js'),
    import('../keep/ask/dossier.js'),
    import('../gaps.js'),
  ]);
  const { view, seenFrom, today } = await seenAs(ledger, options);
  const pair = options.between === undefined ? null : pairNamed(options.between, '--between');
  const report = await gapsOfDossier(ledger, { view, pair, today });
  const { json, issue } = options;
  if (json)
    return standardOutput.write(renderJson(issue === undefined ? report : gapsOnIssue(report, issue)));
  const { title } = await dossierOf(ledger);
  const page = { title, seenFrom, report };
  const terminal = terminalOf(options);
  await standardOutput.write(
    issue === undefined ? renderGaps(page, terminal) : renderIssueGap(page, issue, terminal),
  );
}
