import { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { Failure } from '../record/failure.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { type PageOptions, terminalOf, withPage } from './page-option.js';
import { type ViewOptions, viewInWords, viewOf, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';

interface EntryOptions extends ViewOptions, PageOptions, LedgerOptions {}

const examples = `
Examples:
  $ dragoman entry d129b7b7-encounter-e110d2c
  $ dragoman entry d129b7b7-encounter-e110d2c --as-of 2018-06-30
  $ dragoman entry d129b7b7-encounter-e110d2c --json`;

/** `dragoman entry ID`: one entry with all that it rests on. */
export function entryVerb(): Command {
  const verb = new Command('entry')
    .summary('show one entry with all its evidence')
    .description(
      'Shows one entry with all that it rests on: what it tells slot by slot, what of it is disputed with the values side by side, each report with its passages, document, day and outlet, and what people decided on it.',
    )
    .argument('<id>', 'the name of the entry, as "timeline" and "search" print it, or of one of its items');
  return withPage(withDossier(withView(verb)), 'print the entry and its decisions as data, on one line')
    .addHelpText('after', examples)
    .action((id: string, options: EntryOptions) =>
      withLedger(options, 'read', (ledger) => show(ledger, id, options)),
    );
}

async function show(ledger: Ledger, id: string, options: EntryOptions): Promise<void> {
  const [{ decisionsOn, documentOf, entryOf }, { renderEntry, renderJson }] = await Promise.all([
    import('../keep/index.js'),
    import('../present/index.js'),
  ]);
  const view = await viewOf(ledger, options);
  const { db } = ledger.store;
  const entry = await entryOf(db, view, id);
  if (entry === null)
    throw new Failure(
      'not-found',
      id,
      `"${id}" is no entry that can be seen from there; "dragoman timeline" and "dragoman search" print their names.`,
    );
  const decisions = await decisionsOn(db, view, entry.id);
  const seenFrom = await viewInWords(ledger, options);
  const texts = new Map<string, string>();
  for (const { document } of entry.reports)
    if (document.row) texts.set(document.id, (await documentOf(db, document.id))?.text ?? '');
  await standardOutput.write(
    options.json
      ? renderJson({ entry, decisions })
      : renderEntry({ entry, seenFrom, decisions, texts }, terminalOf(options)),
  );
}
