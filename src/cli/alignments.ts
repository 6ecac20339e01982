import { Command, InvalidArgumentError, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { measuredAs } from './measured.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { type PartiesOptions, withParties } from './parties-option.js';
import { type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface AlignmentsOptions extends PartiesOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly year?: number;
}

function calendarYear(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A year has four digits, such as 2018.');
}

const examples = `
Examples:
  $ dragoman alignments
  $ dragoman alignments --year 2018
  $ dragoman alignments --party PRK CHN RUS --as-of 2024-12-31
  $ dragoman alignments --json`;

/** `dragoman alignments`: who stands with whom, and how that moved. */
export function alignmentsVerb(): Command {
  const verb = withParties(
    new Command('alignments'),
    'the sides of the network; the parties of the dossier unless said',
  )
    .summary('show who stands with whom, and how that moved')
    .description(
      'Shows the sides of a dossier as a network with signs: for each two a balance of steps closer and apart and of meetings by their level, which fades with time, year by year and with what it rests on; which threes of sides are balanced; and, beside it and in no sum, how alike they voted in the UN General Assembly.',
    )
    .addOption(
      new Option('-y, --year <year>', 'look at the end of this year; the last known unless said').argParser(
        calendarYear,
      ),
    );
  return withPage(withDossier(withView(verb)), 'print the network as data, one object')
    .addHelpText('after', examples)
    .action((options: AlignmentsOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: AlignmentsOptions): Promise<void> {
  const [{ renderAlignments, renderJson }, { alignmentsPage }] = await Promise.all([
    import('../present/index.js'),
    import('../measuring.js'),
  ]);
  const page = await alignmentsPage(ledger, await measuredAs(ledger, options), options.year ?? null);
  await standardOutput.write(
    options.json ? renderJson(page.alignments) : renderAlignments(page, terminalOf(options)),
  );
}
