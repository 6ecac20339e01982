import { availableParallelism } from 'node:os';
import type { Made } from '../keep/backup/beside.js';
import type { ReadingPool } from '../reading-pool.js';
import type { ShippedDossier } from '../shipped.js';
import type { Contents } from '../shipped-build.js';
import type { ShippedProblem } from '../shipped-tables.js';
import { now } from './dossier-option.js';
import { progressOn } from './progress.js';

/** Problems that are told one by one; of more, how many there are. */
const MOST_TOLD = 20;

/** Where a shipped dossier is to be made, and whether it takes the place of one that is there. */
export interface Making {
  readonly home: string;
  readonly address?: string;
  readonly replace: boolean;
}

/**
 * Makes the ledger of a dossier that ships, with a bar on standard error. Its notes are read by threads of their own unless another pool is
 * given. Throws `Failure` after telling on standard error what is wrong with its tables.
 */
export async function makeShipped(
  shipped: ShippedDossier,
  making: Making,
  given?: ReadingPool,
): Promise<Made<Contents>> {
  const [{ buildShipped }, { readingPool }, { currentMaker }] = await Promise.all([
    import('../shipped-build.js'),
    import('../reading-pool.js'),
    import('../maker.js'),
  ]);
  const progress = progressOn(process.stderr);
  const pool = given ?? readingPool(Math.max(1, availableParallelism() - 1));
  try {
    return await buildShipped(shipped, pool, {
      ...making,
      maker: currentMaker(),
      moment: now(),
      onShare: (share, what) => progress.show(share, what),
      onProblems(problems) {
        progress.clear();
        process.stderr.write(told(shipped, problems));
      },
    });
  } finally {
    progress.clear();
    await pool.close();
  }
}

/** Problems by file and line: the first of them, and how many more there are. */
export function told({ dossier }: ShippedDossier, problems: readonly ShippedProblem[]): string {
  const lines = problems
    .slice(0, MOST_TOLD)
    .map(({ file, line, message }) => `data/${dossier.name}/${file}, line ${line}: ${message}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more.`] : [])].map((line) => `dragoman: ${line}\n`).join('');
}

/** The dossier that ships under the name, made ready where it is opened for the first time. Returns whether there is one. */
export async function firstMade(dossier: string, home: string): Promise<boolean> {
  const { shippedDossier } = await import('../shipped.js');
  const shipped = shippedDossier(dossier);
  if (!shipped) return false;
  process.stderr.write(`dragoman: making the dossier ${dossier} ready, once …\n`);
  const { Failure } = await import('../record/failure.js');
  await makeShipped(shipped, { home, replace: false }).catch((thrown: unknown) => {
    // Another program was faster: its dossier is the same.
    if (!(thrown instanceof Failure && thrown.code === 'dossier-exists')) throw thrown;
  });
  return true;
}
