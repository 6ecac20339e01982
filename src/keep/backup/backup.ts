import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { Failure } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { replay } from '../replay.js';
import { told } from '../store/faults.js';
import { migrate } from '../store/migrate.js';
import { migrationsFor } from '../store/migrations.js';
import { settle } from '../store/settle.js';
import { asOneFile } from '../store/store.js';
import { storeAt } from '../store/store-at.js';
import { withTexts } from '../verify.js';
import { type Checked, checkCopy } from './check-copy.js';

export interface BackupOptions {
  /** Takes the place of a file that is there. */
  readonly replace?: boolean;
}

/**
 * Copies a ledger as it stands at one moment, while others read and write, into one SQLite file that is a ledger itself. The file has
 * its name only when it has been looked through: every page, every seal, every text, and the numbers of the ledger. Throws `Failure`.
 */
export async function backup(
  ledger: Ledger,
  path: string,
  { replace = false }: BackupOptions = {},
): Promise<Checked> {
  checkTarget(ledger, path, replace);
  const draft = `${path}.part`;
  try {
    rmSync(draft, { force: true });
    await write(ledger, draft);
    const checked = await checkCopy(draft, ledger);
    settle(draft, path);
    return checked;
  } catch (thrown) {
    throw ofWriting(thrown, ledger, path);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(draft + end, { force: true });
  }
}

function checkTarget({ address }: Ledger, path: string, replace: boolean): void {
  if (!existsSync(path)) return;
  const refuse = (what: string): never => {
    throw new Failure('unwritable', path, `"${path}" ${what}.`);
  };
  if (!statSync(path).isFile()) refuse('is no file; name the file that the backup shall be');
  if (existsSync(address) && realpathSync(path) === realpathSync(address))
    refuse('is the ledger itself; name another file for its backup');
  if (!replace) refuse('is there already; name another file, or say --replace');
}

async function write({ store, now, by }: Ledger, draft: string): Promise<void> {
  if (store.engine.copy) return store.engine.copy(draft);
  const copy = await storeAt({ kind: 'sqlite', dossier: by, path: draft }, 'create');
  try {
    await migrate(copy, migrationsFor(copy.engine), now(), async () => {});
    await store.read((asked) => copy.write((tx) => replay(tx, copy.engine.name, withTexts(asked))));
    await asOneFile(copy);
  } finally {
    await copy.close();
  }
}

/** What a disk refuses is told of the copy, unless it is the ledger that cannot be read. */
function ofWriting(thrown: unknown, { address }: Ledger, path: string): unknown {
  if (thrown instanceof Failure) return thrown;
  const ledgerIsDamaged = thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_CORRUPT';
  return told(thrown, { kind: 'sqlite', dossier: '', path: ledgerIsDamaged ? address : path });
}
