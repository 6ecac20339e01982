import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { printRows } from './each-row.js';
import { type FilterOptions, filterOf, withFilter } from './filter-option.js';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';
import { type ViewOptions, viewInWords, viewOf, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface TimelineOptions extends FilterOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly newest?: true;
  readonly after?: string;
}

/** Entries on a page for people. */
const USUAL = 50;

const examples = `
Examples:
  $ dragoman timeline
  $ dragoman timeline --kind encounter --party PRK --from 2018-01-01 --to 2019-12-31
  $ dragoman timeline --newest --limit 10
  $ dragoman timeline --as-of 2018-06-11 --json > before-singapore.jsonl`;

/** `dragoman timeline`: the entries of a dossier in the order of their days. */
export function timelineVerb(): Command {
  const verb = new Command('timeline')
    .summary('show what happened, day by day, and how many sources tell it')
    .description(
      'Shows the entries of a dossier in the order of their days, page by page: what happened, how many independent sources tell it, what of it is disputed, and under which name "entry" shows all of it. What somebody wants, promises, judges or says stands on the day on which it was said.',
    );
  return withPage(
    withDossier(
      withView(
        withFilter(verb)
          .option('--newest', 'the newest first')
          .addOption(limitOption('entries', USUAL))
          .option('--after <place>', 'begin after this place; the end of a page says which'),
      ),
    ),
    'print the entries as data, one a line',
  )
    .addHelpText('after', examples)
    .action((options: TimelineOptions) => withLedger(options, 'read', (ledger) => show(ledger, options)));
}

async function show(ledger: Ledger, options: TimelineOptions): Promise<void> {
  const { timeline, dossierOf } = await import('../keep/index.js');
  const { renderTimeline } = await import('../present/index.js');
  const view = await viewOf(ledger, options);
  const filter = await filterOf(options, ledger.now().slice(0, 10));
  const { after = null, newest = false, limit } = options;
  const fetch = (count: number, from: string | null) =>
    timeline(ledger.store.db, view, filter, { limit: count, after: from, newestFirst: newest });
  if (options.json) return printRows(limit, after, fetch);
  const page = await fetch(limit ?? USUAL, after);
  const title = [(await dossierOf(ledger)).title, await viewInWords(ledger, options)]
    .filter(Boolean)
    .join(' · ');
  const next = page.next && `the same with --after ${page.next}`;
  await standardOutput.write(renderTimeline({ title, entries: page.rows, next }, terminalOf(options)));
}
