import { Command, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import type { HappeningKind } from '../record/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { printRows } from './each-row.js';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';
import { asOption } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface LogVerbOptions extends PageOptions, LedgerOptions {
  readonly kind?: readonly HappeningKind[];
  readonly since?: string;
  readonly after?: string;
  readonly newest?: true;
}

/** Written out so that `--help` need not load the record; a test holds them against the record. */
export const EVENT_NAMES = [
  'dossier.opened',
  'dossier.changed',
  'outlet.registered',
  'document.added',
  'document.seen',
  'reading.made',
  'item.asserted',
  'item.retracted',
  'item.added',
  'item.corrected',
  'item.accepted',
  'item.rejected',
  'merge.proposed',
  'merge.declined',
  'entry.merged',
  'entry.split',
  'question.asked',
  'forecast.made',
  'question.resolved',
  'decision.undone',
] as const satisfies readonly HappeningKind[];

/** Events on a page for people. */
const USUAL = 100;

const examples = `
Examples:
  $ dragoman log --newest
  $ dragoman log --since monday --kind item.corrected item.rejected entry.merged
  $ dragoman log d129b7b7-encounter-110d2c
  $ dragoman log --json > log.jsonl`;

/** `dragoman log [ID]`: what happened to a ledger, and who did it. */
export function logVerb(): Command {
  const verb = new Command('log')
    .summary('show what happened to the ledger: by whom, when, why')
    .description(
      'Shows the log of a dossier, which holds every change there ever was: documents added, items read, merged, split, corrected, accepted, rejected, and decisions undone. Nothing in it is ever changed.',
    )
    .argument('[id]', 'only what happened to this item, entry, document or outlet')
    .addOption(new Option('-k, --kind <kind...>', 'only events of these kinds').choices([...EVENT_NAMES]))
    .option('--since <day>', 'only events from this day on (YYYY-MM-DD, today, yesterday or a weekday)')
    .option('--newest', 'the newest first')
    .addOption(limitOption('events', USUAL))
    .option('--after <place>', 'begin after this place in the log; the end of a page says which');
  return withPage(withDossier(verb), 'print the events as data, one a line')
    .addHelpText('after', examples)
    .action((id: string | undefined, options: LogVerbOptions) =>
      withLedger(options, 'read', (ledger) => show(ledger, id, options)),
    );
}

async function show(ledger: Ledger, id: string | undefined, options: LogVerbOptions): Promise<void> {
  const [{ dossierOf, logPage }, { logAsked }, { renderLog }] = await Promise.all([
    import('../keep/index.js'),
    import('../log-asked.js'),
    import('../present/index.js'),
  ]);
  const { db } = ledger.store;
  const wanted = await logAsked(ledger, { ...options, id }, asOption);
  const { limit, after = null } = options;
  const fetch = (count: number, from: string | null) =>
    logPage(db, { ...wanted, limit: count, ...(from !== null && { after: Number(from) }) });
  if (options.json) return printRows(limit, after, fetch);
  const page = await fetch(limit ?? USUAL, after);
  const about = id === undefined ? '' : ` · ${id}`;
  const title = `Log of ${(await dossierOf(ledger)).title}${about}`;
  const next = page.next && `the same with --after ${page.next}`;
  await standardOutput.write(renderLog({ title, events: page.rows, next }, terminalOf(options)));
}
