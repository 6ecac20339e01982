import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import type { OutletChanges } from '../weighed-outlet.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { withLedger } from './with-ledger.js';

interface OutletsOptions extends PageOptions, LedgerOptions {
  readonly name?: string;
  readonly country?: string;
  readonly stateOwned?: 'yes' | 'no' | 'unknown';
  readonly weight?: number;
  readonly because?: string;
}

const examples = `
Examples:
  $ dragoman outlets
  $ dragoman outlets set tass.com --weight 0.5 --because "repeats what the ministry says"
  $ dragoman outlets set gazette.example --name "The Gazette" --country KEN --state-owned no`;

/** `dragoman outlets [set ID]`: who says so, and how much their word weighs. */
export function outletsVerb(): Command {
  const verb = new Command('outlets')
    .summary('list who says so, or set how much their word weighs')
    .description(
      'Lists the outlets of a dossier: who publishes its documents, for which state, and how much their word weighs as one independent source, with the reason. "set ID" changes what is said of one; entries then go by the new weight.',
    )
    .addArgument(new Argument('[set]', 'set, to change an outlet').choices(['set']))
    .argument('[id]', 'the outlet, named as its host, such as voanews.com')
    .option('--name <words>', 'what people call it')
    .option('--country <code>', 'the state that it belongs to or sits in: ISO 3166-1 alpha-3, or unknown')
    .addOption(
      new Option('--state-owned <answer>', 'whether a state owns or directs it').choices([
        'yes',
        'no',
        'unknown',
      ]),
    )
    .addOption(new Option('--weight <number>', '1 is a source in full, 0 none at all').argParser(share))
    .option('--because <reason>', 'why its word weighs as much');
  return withPage(withDossier(verb), 'print the outlets as data, one a line')
    .addHelpText('after', examples)
    .action(outlets);
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('A weight is a number from 0 to 1.');
}

async function outlets(
  set: string | undefined,
  id: string | undefined,
  options: OutletsOptions,
  command: Command,
): Promise<void> {
  const told = ['name', 'country', 'stateOwned', 'weight', 'because'].filter((option) => option in options);
  if (set === undefined && told.length > 0) command.error('error: what is to change is said with "set ID"');
  if (set !== undefined && (id === undefined || told.length === 0))
    command.error('error: "set" needs the ID of an outlet and what to change of it');
  if (id === undefined) await withLedger(options, 'read', (ledger) => list(ledger, options));
  else await withLedger(options, 'write', (ledger) => change(ledger, id, options));
}

async function list({ store }: Ledger, options: OutletsOptions): Promise<void> {
  const [{ outletsOf }, { renderJson, renderOutlets }] = await Promise.all([
    import('../keep/index.js'),
    import('../present/index.js'),
  ]);
  const all = await outletsOf(store.db);
  if (options.json) for (const outlet of all) await standardOutput.write(renderJson(outlet));
  else await standardOutput.write(renderOutlets(all, terminalOf(options)));
}

async function change(ledger: Ledger, id: string, options: OutletsOptions): Promise<void> {
  const [{ changeOutlet }, { renderJson, renderOutlets }] = await Promise.all([
    import('../weighed-outlet.js'),
    import('../present/index.js'),
  ]);
  const outlet = await changeOutlet(ledger, id, changesIn(options));
  await standardOutput.write(
    options.json ? renderJson(outlet) : renderOutlets([outlet], terminalOf(options)),
  );
}

/** What the options say of an outlet. */
const changesIn = ({ name, country, stateOwned, weight, because }: OutletsOptions): OutletChanges => ({
  name,
  country: country === 'unknown' ? null : country,
  stateOwned: stateOwned && (stateOwned === 'unknown' ? null : stateOwned === 'yes'),
  weight,
  because,
});
