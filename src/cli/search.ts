import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type FilterOptions, filterOf, withFilter } from './filter-option.js';
import { limitOption, type PageOptions, terminalOf, withPage } from './page-option.js';
import { type ViewOptions, viewInWords, viewOf, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface SearchOptions extends FilterOptions, ViewOptions, PageOptions, LedgerOptions {
  readonly documents?: true;
}

/** Entries that are found for people. */
const USUAL = 20;

const examples = `
Examples:
  $ dragoman search sanctions relief
  $ dragoman search '"complete denuclearization"' --kind commitment --from 2018-01-01
  $ dragoman search remains -- -humanitarian
  $ dragoman search missile --party PRK --json
  $ dragoman search ferry --documents`;

/** `dragoman search QUERY…`: entries whose passages hold some words. */
export function searchVerb(): Command {
  const verb = new Command('search')
    .summary('find entries by the words of their passages')
    .description(
      'Finds entries whose passages hold all of the words, the best first, and shows the passage that fits best with the words marked. Forms of a word count as the word. A "phrase" stands in quotation marks; -word excludes (after --, so that it is no option).',
    )
    .argument('<words...>', 'words, "phrases", and -words that must not occur');
  return withPage(
    withDossier(
      withView(
        withFilter(verb)
          .option('--documents', 'look through the texts of documents instead, whatever was read from them')
          .addOption(limitOption('entries', USUAL)),
      ),
    ),
    'print { entry, item, marks } as data, one a line; item names the report that fits best',
  )
    .addHelpText('after', examples)
    .action((words: string[], options: SearchOptions) =>
      withLedger(options, 'read', (ledger) => show(ledger, words.join(' '), options)),
    );
}

async function show(ledger: Ledger, typed: string, options: SearchOptions): Promise<void> {
  if (options.documents) return showDocuments(ledger, typed, options);
  const [{ parseQuery, search }, { entryHit, renderHits, renderJson }] = await Promise.all([
    import('../keep/index.js'),
    import('../present/index.js'),
  ]);
  const query = parseQuery(typed);
  const view = await viewOf(ledger, options);
  const filter = await filterOf(options, ledger.now().slice(0, 10));
  const limit = options.limit ?? (options.json ? Number.POSITIVE_INFINITY : USUAL);
  const hits = await search(ledger.store, view, query, filter, limit);
  if (options.json) for (const hit of hits) await standardOutput.write(renderJson(entryHit(hit, query)));
  else {
    const seenFrom = await viewInWords(ledger, options);
    await standardOutput.write(renderHits({ query, hits, seenFrom }, terminalOf(options)));
  }
}

async function showDocuments(ledger: Ledger, typed: string, options: SearchOptions): Promise<void> {
  const [{ parseQuery, searchDocuments }, { documentHit, renderDocuments, renderJson }] = await Promise.all([
    import('../keep/index.js'),
    import('../present/index.js'),
  ]);
  const query = parseQuery(typed);
  const view = await viewOf(ledger, options);
  const documents = await searchDocuments(ledger.store, view, query, options.limit ?? USUAL);
  if (options.json)
    for (const document of documents) await standardOutput.write(renderJson(documentHit(document, query)));
  else {
    const seenFrom = await viewInWords(ledger, options);
    await standardOutput.write(renderDocuments({ query, documents, seenFrom }, terminalOf(options)));
  }
}
