import type { Command } from 'commander';
import type { Ledger } from '../keep/index.js';
import { Failure } from '../record/failure.js';

export interface LedgerOptions {
  readonly dossier?: string;
  readonly ledger?: string;
}

/** `--dossier` and `--ledger`, for every verb on a ledger. */
export const withDossier = (command: Command): Command =>
  command
    .option('-d, --dossier <name>', 'the dossier; may be left out where there is only one')
    .option('--ledger <place>', 'a PostgreSQL database (postgres://…), or the path of a ledger');

/** Opens the ledger, works on it, and closes it, whatever happens. */
export async function withLedger<T>(
  options: LedgerOptions,
  access: 'read' | 'write',
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const [{ openLedger }, { homeFolder }, { dossiersIn }] = await Promise.all([
    import('../keep/store/open.js'),
    import('../keep/home.js'),
    import('../keep/store/dossiers.js'),
  ]);
  const home = homeFolder(process.env, process.platform);
  const address = options.ledger;
  const dossier = options.dossier ?? (await dossiersIn({ home, address }))[0];
  if (!dossier) throw new Failure('missing-dossier', home, 'no dossier');
  const ledger = await openLedger({
    dossier,
    home,
    ...(address !== undefined && { address }),
    by: process.env.DRAGOMAN_USER ?? 'someone',
    now: () => new Date().toISOString(),
    readonly: access === 'read',
  });
  try {
    return await work(ledger);
  } finally {
    await ledger.store.close();
  }
}
