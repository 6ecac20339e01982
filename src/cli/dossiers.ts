import { Command } from 'commander';
import type { DossierCard } from '../dossier-card.js';
import { Failure } from '../record/failure.js';
import { EXIT } from './complaint.js';
import { standardOutput } from './destination.js';
import { circumstancesOf, type LedgerOptions, placeOption, withPlace } from './dossier-option.js';

interface DossiersOptions extends LedgerOptions {
  readonly json?: true;
}

/** A dossier as the list shows it, or why it cannot be opened. */
type Listed = DossierCard | { readonly name: string; readonly fault: string };

const examples = `
Examples:
  $ dragoman dossiers
  $ dragoman dossiers --ledger postgres://desk@archive.example/dragoman --json`;

/** `dragoman dossiers`: what dossiers there are. */
export function dossiersVerb(): Command {
  const verb = new Command('dossiers')
    .summary('list the dossiers that there are')
    .description(
      'Lists the dossiers in the folder of your ledgers, or in a PostgreSQL database: name, title, how many documents and entries, and the day of the last change.',
    )
    .option('-j, --json', 'print them as data, one a line');
  return withPlace(verb).addHelpText('after', examples).action(list);
}

async function list(options: DossiersOptions): Promise<void> {
  const { dossiersIn } = await import('../keep/store/dossiers.js');
  const names = await dossiersIn(await placeOption(options));
  for (const dossier of names) {
    const listed = await lookAt({ ...options, dossier });
    if ('fault' in listed) process.exitCode = EXIT.failed;
    await standardOutput.write(`${options.json ? JSON.stringify(listed) : lineOf(listed)}\n`);
  }
  if (names.length === 0 && !options.json)
    process.stderr.write('dragoman: no dossier is here yet; make one with "dragoman init NAME".\n');
}

/** A dossier that cannot be opened does not keep the others from being listed. */
async function lookAt(options: LedgerOptions & { readonly dossier: string }): Promise<Listed> {
  const [{ cardOf }, { openLedger }] = await Promise.all([
    import('../dossier-card.js'),
    import('../keep/store/open.js'),
  ]);
  try {
    const ledger = await openLedger({ ...(await circumstancesOf(options)), readonly: true });
    try {
      return await cardOf(ledger, options.dossier);
    } finally {
      await ledger.store.close();
    }
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { name: options.dossier, fault: thrown.message };
  }
}

function lineOf(listed: Listed): string {
  if ('fault' in listed) return `${listed.name}: ${listed.fault}`;
  const { name, title, documents, entries, changed } = listed;
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  const held = `${many(documents, 'document', 'documents')}, ${many(entries, 'entry', 'entries')}`;
  return `${name}: ${title} (${held}; last changed ${changed?.slice(0, 10) ?? 'never'})`;
}
