import { Command } from 'commander';
import type { Ledger, Verified } from '../keep/index.js';
import { EXIT } from './complaint.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { progressOn } from './progress.js';
import { withLedger } from './with-ledger.js';

interface VerifyOptions extends LedgerOptions {
  readonly json?: true;
}

const examples = `
Examples:
  $ dragoman verify
  $ dragoman verify --dossier korea --json`;

/** `dragoman verify`: checks everything that must hold of a ledger. */
export function verifyVerb(): Command {
  const verb = new Command('verify')
    .summary('check that a dossier is whole: seals, texts, passages, tables')
    .description(
      'Checks everything that must hold of a ledger: the log has no gap and no broken seal, each text is the one that was hashed, each passage stands in its text letter for letter, and the log, carried out again from its first event, makes the same tables. Exits with 0 where all of it holds and with 1 where something does not.',
    );
  return withDossier(verb)
    .option('-j, --json', 'print what was counted and what does not hold as data, on one line')
    .addHelpText('after', examples)
    .action((options: VerifyOptions) => withLedger(options, 'read', (ledger) => check(ledger, options)));
}

async function check(ledger: Ledger, { json }: VerifyOptions): Promise<void> {
  const verified = await verifiedIn(ledger);
  if (verified.faults.length > 0) process.exitCode = EXIT.failed;
  const { numbered, renderJson } = await import('../present/index.js');
  const { events, documents, items } = verified;
  const counts = `${numbered(events, 'event')}, ${numbered(documents, 'document')}, ${numbered(items, 'item')}`;
  await standardOutput.write(json ? renderJson(verified) : inWords(ledger.address, counts, verified.faults));
}

async function verifiedIn(ledger: Ledger): Promise<Verified> {
  const { verified } = await import('../verifying.js');
  const progress = progressOn(process.stderr);
  try {
    return await verified(ledger, (share) => progress.show(share, ledger.address));
  } finally {
    progress.clear();
  }
}

function inWords(address: string, counts: string, faults: Verified['faults']): string {
  if (faults.length === 0)
    return `${address} is whole: ${counts}; every seal, text, passage and table holds.\n`;
  const lines = faults.map(({ check, what }) => `${check}: ${what}\n`).join('');
  return `${address} is not whole (${counts}):\n${lines}Restore a backup with "dragoman restore".\n`;
}
