import { Command } from 'commander';
import { standardOutput } from './destination.js';
import { now, placeOption, withPlace, writer } from './dossier-option.js';

interface RestoreOptions {
  readonly dossier?: string;
  readonly ledger?: string;
  readonly replace?: true;
}

const examples = `
Examples:
  $ dragoman restore korea-monday.dragoman
  $ dragoman restore korea-monday.dragoman --dossier korea-as-it-was
  $ dragoman restore korea.dragoman --ledger postgres://desk@archive.example/dragoman`;

/** `dragoman restore FILE`: makes a dossier from a copy. */
export function restoreVerb(): Command {
  const verb = new Command('restore')
    .summary('make a dossier from a backup, in either kind of store')
    .description(
      'Makes a dossier from a file that "backup" wrote, or that was saved before a change of form: in a file, or in a PostgreSQL database. The dossier is there whole or not at all.',
    )
    .argument('<file>', 'the copy')
    .option('-d, --dossier <name>', 'what the dossier shall be called; what it was called unless said')
    .option('--replace', 'set aside the dossier of that name; it is not deleted');
  return withPlace(verb).addHelpText('after', examples).action(restoreFile);
}

async function restoreFile(file: string, options: RestoreOptions): Promise<void> {
  const { restore } = await import('../keep/backup/restore.js');
  const { dossier, replace } = options;
  const restored = await restore(file, {
    ...(await placeOption(options)),
    ...(dossier !== undefined && { dossier }),
    by: writer(process.env),
    now,
    replace: replace === true,
  });
  const { events, setAside } = restored;
  await standardOutput.write(`Restored ${restored.dossier} in ${restored.address}: ${events} events\n`);
  if (setAside !== null) await standardOutput.write(`The dossier that was there is kept as ${setAside}\n`);
}
