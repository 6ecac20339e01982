import { Command } from 'commander';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { withLedger } from './with-ledger.js';

interface BackupOptions extends LedgerOptions {
  readonly replace?: true;
}

const examples = `
Examples:
  $ dragoman backup korea-monday.dragoman
  $ dragoman backup /media/safe/korea.dragoman --replace
  $ dragoman backup korea.dragoman --ledger postgres://desk@archive.example/dragoman --dossier korea`;

/** `dragoman backup FILE`: copies a dossier. */
export function backupVerb(): Command {
  const verb = new Command('backup')
    .summary('copy a dossier into a file, while others work on it')
    .description(
      'Copies a dossier as it stands at one moment, while others read and write, into one file that is a ledger itself. The file has its name only when every page, seal and text of it has been looked through.',
    )
    .argument('<file>', 'where to write the copy')
    .option('--replace', 'take the place of a file that is there');
  return withDossier(verb)
    .addHelpText('after', examples)
    .action((file: string, { replace, ...options }: BackupOptions) =>
      withLedger(options, 'read', async (ledger) => {
        const { backup } = await import('../keep/backup/backup.js');
        const { events, documents, items } = await backup(ledger, file, { replace: replace === true });
        await standardOutput.write(
          `Copied ${ledger.address} into ${file}: ${documents} documents, ${items} items, ${events} events, all looked through\n`,
        );
      }),
    );
}
