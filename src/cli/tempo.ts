import { Command, InvalidArgumentError, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { measuredAs } from './measured.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { type PartiesOptions, withParties } from './parties-option.js';
import { type ViewOptions, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface TempoOptions extends PartiesOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly window: number;
}

/** Days around a talk unless said; a test holds it against the table of constants. */
export const USUAL_WINDOW = 30;
const LONGEST_WINDOW = 365;

function days(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= LONGEST_WINDOW) return number;
  throw new InvalidArgumentError(`A window is a whole number of days, 1 to ${LONGEST_WINDOW}.`);
}

const examples = `
Examples:
  $ dragoman tempo
  $ dragoman tempo --party PRK USA --window 90
  $ dragoman tempo --as-of 2017-12-31
  $ dragoman tempo --json`;

/** `dragoman tempo`: tests and talks over time, and whether tests fall while talks go on. */
export function tempoVerb(): Command {
  const verb = withParties(new Command('tempo'), 'whose tests, and whose talks with them, such as PRK USA')
    .summary('show tests and talks over time, and whether tests fall while talks go on')
    .description(
      'Shows tests and talks year by year, the longest times without a test and the talks in them, and how often tests come around talks against other times: by side and level of talks, with an interval from draws of whole years and the placebo test of shifted dates. Says so where there is too little to ask.',
    )
    .addOption(
      new Option('--window <days>', 'days before and after a talk that count as around it')
        .argParser(days)
        .default(USUAL_WINDOW),
    );
  return withPage(withDossier(withView(verb)), 'print the tempo as data, one object')
    .addHelpText('after', examples)
    .action((options: TempoOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: TempoOptions): Promise<void> {
  const [{ renderJson, renderTempo }, { tempoPage }] = await Promise.all([
    import('../present/index.js'),
    import('../measuring.js'),
  ]);
  const page = await tempoPage(ledger, await measuredAs(ledger, options), options.window);
  await standardOutput.write(options.json ? renderJson(page.tempo) : renderTempo(page, terminalOf(options)));
}
