import { Command, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import type { ContactLevel } from '../weigh/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { measuredAs } from './measured.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { type PartiesOptions, withParties } from './parties-option.js';
import { type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface PausesOptions extends PartiesOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly level: ContactLevel;
}

/** Written out so that `--help` need not load the measures; a test holds them against those. */
export const LEVEL_NAMES = [
  'leaders',
  'ministers',
  'officials',
  'any',
] as const satisfies readonly ContactLevel[];

const examples = `
Examples:
  $ dragoman pauses
  $ dragoman pauses --party USA PRK --level leaders
  $ dragoman pauses --party "PRK:Kim Jong Un" "USA:Donald Trump"
  $ dragoman pauses --as-of 2018-01-01 --json`;

/** `dragoman pauses`: when two sides did not speak, and what happened meanwhile. */
export function pausesVerb(): Command {
  const verb = withParties(
    new Command('pauses'),
    'two sides or persons between whom pauses are looked for; of more each two, of one those with each party',
  )
    .summary('show when sides did not speak, and what happened meanwhile')
    .description(
      'Shows the silences between two sides that are longer than usual for them, at each level of contact: what happened inside them (tests, meetings with others, moves closer and apart, openness and refusals) and what ended them. Beside them stand the pauses that documents tell of. A silence that goes on is told until the day until which the record knows.',
    )
    .addOption(
      new Option('-l, --level <level>', 'the level whose pauses are told one by one')
        .choices([...LEVEL_NAMES])
        .default('any'),
    );
  return withPage(withDossier(withView(verb)), 'print the pauses as data, one object')
    .addHelpText('after', examples)
    .action((options: PausesOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: PausesOptions): Promise<void> {
  const [{ renderJson, renderPauses }, { pausesPage }] = await Promise.all([
    import('../present/index.js'),
    import('../measuring.js'),
  ]);
  const asked = await measuredAs(ledger, options);
  const page = await pausesPage(ledger, asked);
  const shown = { level: options.level, isChosen: asked.chosen.length > 0 };
  await standardOutput.write(
    options.json ? renderJson(page.pauses) : renderPauses(page, shown, terminalOf(options)),
  );
}
