import { Command } from 'commander';
import type { Problem } from '../keep/index.js';
import { EXIT } from './complaint.js';
import { standardOutput } from './destination.js';
import { circumstancesOf, type LedgerOptions, withDossier } from './dossier-option.js';
import { linesOf } from './lines-of.js';
import { withLedger } from './with-ledger.js';

interface ImportOptions extends LedgerOptions {
  readonly strict?: true;
}

const examples = `
Examples:
  $ dragoman import korea.jsonl
  $ dragoman import korea.jsonl --dossier korea-copy --strict
  $ dragoman brief cables/ --json | dragoman import - --dossier korea`;

/** `dragoman import FILE…`: takes in what was exported. */
export function importVerb(): Command {
  const verb = new Command('import')
    .summary('take in exported ledgers, or readings of other programs')
    .description(
      'Takes in JSON Lines: a whole ledger as "export" prints it, which makes a new dossier equal to the old one, or readings as "brief --json" prints them, which come into a dossier that is there. Damaged lines are told by their number, and the others come in. Documents and sheets come in by "add".',
    )
    .argument('<file...>', 'files of JSON Lines, or - for standard input')
    .option('--strict', 'take all of a file or, where one line is damaged, nothing of it');
  return withDossier(verb).addHelpText('after', examples).action(importAll);
}

async function importAll(files: string[], options: ImportOptions): Promise<void> {
  for (const file of files) {
    const problems = await importOne(file, options);
    for (const { line, what } of problems)
      process.stderr.write(`dragoman: "${file}", line ${line} was left out: ${what}.\n`);
    if (problems.length > 0) process.exitCode = EXIT.failed;
  }
}

/** Takes in one file, as what its first line says that it is. Returns the lines that were left out. */
async function importOne(file: string, options: ImportOptions): Promise<readonly Problem[]> {
  const lines = linesOf(file);
  const first = (await lines.next()).value ?? '';
  const all = followed(first, lines);
  const dossier = dossierIn(first);
  return dossier === null ? readings(file, all, options) : ledger(file, all, dossier, options);
}

async function ledger(
  file: string,
  lines: AsyncIterable<string>,
  dossier: string,
  { strict, ...options }: ImportOptions,
): Promise<readonly Problem[]> {
  const { importLedger } = await import('../keep/exchange/import-ledger.js');
  const named = { ...options, dossier: options.dossier ?? dossier };
  const { events, problems, whole, address } = await importLedger(file, lines, {
    ...(await circumstancesOf(named)),
    strict: strict === true,
  });
  const seals = whole
    ? 'equal to the one that was exported'
    : 'sealed anew, since something was left out or changed';
  await standardOutput.write(
    `Imported ${events} events of ${file} into the dossier ${named.dossier} in ${address}, ${seals}\n`,
  );
  return problems;
}

async function readings(
  file: string,
  lines: AsyncIterable<string>,
  { strict, ...options }: ImportOptions,
): Promise<readonly Problem[]> {
  return withLedger(options, 'write', async (open) => {
    const [{ importReadings }, { numbered }] = await Promise.all([
      import('../keep/exchange/import-readings.js'),
      import('../present/index.js'),
    ]);
    const { added, problems } = await importReadings(open, file, lines, { strict: strict === true });
    const fresh = added.filter(({ outcome }) => outcome === 'added').length;
    const items = added.reduce((sum, one) => sum + one.items, 0);
    const there = added.length - fresh;
    await standardOutput.write(
      `Imported ${numbered(fresh, 'document')} with ${numbered(items, 'item')} of ${file} into ${open.address}${there ? `; ${there} were there already` : ''}\n`,
    );
    return problems;
  });
}

/** The name of the dossier, where a line is the first of an exported ledger; else null. */
function dossierIn(line: string): string | null {
  const head = /^\{"dragoman":"ledger","form":\d+,"dossier":"([a-z0-9-]{1,40})"\}$/.exec(line.trim());
  return head?.[1] ?? null;
}

async function* followed(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
