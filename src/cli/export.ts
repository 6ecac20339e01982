import { Command, Option } from 'commander';
import type { Ledger } from '../keep/index.js';
import type { FormatName, Pieces } from '../present/exchange/index.js';
import type { ItemKind } from '../record/index.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { KIND_NAMES } from './filter-option.js';
import { type ViewOptions, viewOf, withView } from './view-option.js';
import { withLedger } from './with-ledger.js';
import { writeFileWhole, writeFolderWhole } from './written-whole.js';

interface ExportOptions extends ViewOptions, LedgerOptions {
  readonly format: 'jsonl' | FormatName;
  readonly kind?: ItemKind;
  readonly output?: string;
}

/** Written out so that `--help` need not load the writers; a test holds them against the writers. */
export const FORMAT_NAMES = [
  'jsonl',
  'csv',
  'parquet',
  'jsonld',
  'timelinejs',
  'icalendar',
  'geojson',
  'stix',
  'graphml',
] as const satisfies readonly ('jsonl' | FormatName)[];

const examples = `
Examples:
  $ dragoman export > korea.jsonl
  $ dragoman export --format csv --kind encounter > encounters.csv
  $ dragoman export --format csv --output tables/
  $ dragoman export --format icalendar --as-of 2019-03-01 --output korea.ics`;

/** `dragoman export`: gives a dossier to other programs. */
export function exportVerb(): Command {
  const verb = new Command('export')
    .summary('give a dossier to other programs: whole, or as a table, map, calendar, graph')
    .description(
      'Gives a dossier to other programs. The log itself, whole and exact, goes out as JSON Lines (jsonl) and comes in again with "import"; the other formats show the entries for one purpose.',
    )
    .addOption(
      new Option('-f, --format <name>', 'in which format').choices([...FORMAT_NAMES]).default('jsonl'),
    )
    .addOption(new Option('-k, --kind <kind>', 'only entries of this kind').choices([...KIND_NAMES]))
    .option(
      '-o, --output <path>',
      'write into a file or, for tables of all kinds, a folder; whole or not at all',
    );
  return withDossier(withView(verb)).addHelpText('after', examples).action(exportDossier);
}

async function exportDossier(options: ExportOptions, command: Command): Promise<void> {
  const { format, kind, asOf, recordedBy } = options;
  if (format === 'jsonl' && (kind ?? asOf ?? recordedBy) !== undefined)
    command.error(
      'error: jsonl is the whole log; --kind, --as-of and --recorded-by are for the other formats (--format)',
    );
  await withLedger(options, 'read', (ledger) =>
    format === 'jsonl' ? exportLog(ledger, options) : exportView(ledger, format, options),
  );
}

async function exportLog(ledger: Ledger, { output }: ExportOptions): Promise<void> {
  const { exportLines } = await import('../keep/index.js');
  await writePieces(exportLines(ledger), output);
}

/** To standard output as fast as it is read there, or into a file. */
async function writePieces(
  pieces: Pieces | AsyncIterable<string>,
  output: string | undefined,
): Promise<void> {
  if (output !== undefined) return writeFileWhole(output, pieces);
  for await (const piece of pieces) await standardOutput.write(piece);
}

async function exportView(ledger: Ledger, format: FormatName, options: ExportOptions): Promise<void> {
  const [{ EXPORTS, filesOf }, { exportedFrom }] = await Promise.all([
    import('../present/exchange/index.js'),
    import('../exporting.js'),
  ]);
  const { kind = null, output } = options;
  const { isTable, readsTexts, write } = EXPORTS[format];
  const view = await exportedFrom(ledger, await viewOf(ledger, options), { readsTexts });
  if (output !== undefined && kind === null && isTable)
    writeFolderWhole(output, filesOf(view, format, { kind }));
  else await writePieces(write(view, { kind }), output);
}
