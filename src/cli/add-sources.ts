import type { Fetched } from '../fetching.js';
import type { Ledger } from '../keep/index.js';
import type { ReadOptions } from '../read/index.js';
import type { ReadingPool } from '../reading-pool.js';
import { Failure, type FailureCode } from '../record/failure.js';
import type { ListedSource } from '../source-list.js';
import { addedLine, plural } from './added-words.js';
import { complaint, EXIT } from './complaint.js';
import { standardOutput } from './destination.js';
import { progressOn } from './progress.js';

/** Problems of a list that are told one by one. */
const MOST_TOLD = 20;

/** What keeps documents away, as the summary counts it. */
const CAUSES: Partial<Record<FailureCode, string>> = {
  'unresolved-host': 'host not found',
  unreachable: 'host not reached',
  'too-slow': 'too slow',
  'http-status': 'no longer there, or refused',
  redirects: 'redirects without end',
  'private-network': 'in a private network',
  'too-large': 'too large',
  language: 'in another language',
  empty: 'without text',
  binary: 'in a form that is not read',
  unsupported: 'in a form that is not read',
  encrypted: 'in a form that is not read',
  'no-text-layer': 'in a form that is not read',
  damaged: 'damaged',
};

/** The documents that a list names. Throws `Failure`, after telling on standard error what is wrong with the list. */
export async function listedIn(file: string): Promise<readonly ListedSource[]> {
  const [{ rawDocument }, { sourceList }] = await Promise.all([
    import('../read/index.js'),
    import('../source-list.js'),
  ]);
  const { sources, problems } = await sourceList(await rawDocument(file));
  if (problems.length === 0) return sources;
  for (const { line, message } of problems.slice(0, MOST_TOLD))
    process.stderr.write(`dragoman: ${file}, line ${line}: ${message}\n`);
  if (problems.length > MOST_TOLD)
    process.stderr.write(`dragoman: and ${problems.length - MOST_TOLD} more.\n`);
  const what = `"${file}" has ${plural(problems.length, 'problem')}, and nothing was fetched; mend the list and try again.`;
  throw new Failure('damaged', file, what);
}

/** Fetches and adds listed documents, tells what became of each and of all, and sets the exit code: 1 only where none came. */
export async function addSources(
  ledger: Ledger,
  sources: readonly ListedSource[],
  pool: ReadingPool,
  {
    reading,
    again,
    json,
  }: { readonly reading: ReadOptions; readonly again: boolean; readonly json: boolean },
): Promise<void> {
  const [{ addListed }, { currentMaker }] = await Promise.all([
    import('../fetching.js'),
    import('../maker.js'),
  ]);
  const progress = progressOn(process.stderr);
  const all: Fetched[] = [];
  progress.show(0, sources[0]?.address ?? '', true);
  await addListed(ledger, sources, pool, {
    maker: currentMaker(),
    reading,
    again,
    onFetched: async (fetched) => {
      progress.clear();
      await tell(fetched, json);
      all.push(fetched);
      progress.show(all.length / sources.length, sources[all.length]?.address ?? '', true);
    },
  });
  progress.clear();
  process.stderr.write(summary(all));
  if (all.length > 0 && all.every((fetched) => 'failed' in fetched)) process.exitCode = EXIT.failed;
}

/** Says what became of a document: what came on standard output, what did not on standard error. */
async function tell(fetched: Fetched, json: boolean): Promise<void> {
  if (json) return standardOutput.write(`${JSON.stringify(asData(fetched))}\n`);
  const { address } = fetched.source;
  if ('failed' in fetched) {
    const kept = fetched.kept === null ? '' : `dragoman: what it said before is kept as ${fetched.kept}.\n`;
    // What was not asked for is only counted: where there is no network it would be all of the list.
    process.stderr.write((fetched.asked ? complaint(fetched.failed, process.env) : '') + kept);
    return;
  }
  const { added, before } = fetched;
  await standardOutput.write(
    before === null ? addedLine(added, address) : addedLine(added, address, 'changed', `${before} is kept`),
  );
}

/** A document's fate for programs. */
function asData(fetched: Fetched): object {
  const { id, address } = fetched.source;
  if (!('failed' in fetched)) return { id, source: address, ...fetched.added, before: fetched.before };
  const { failed, kept } = fetched;
  const cause = failed instanceof Failure ? failed.code : null;
  return { id, source: address, outcome: 'failed', cause, message: failed.message, kept };
}

/** What came of the list, in a sentence or two; what did not come is counted by its cause. */
export function summary(all: readonly Fetched[]): string {
  const came = all.flatMap((fetched) => ('failed' in fetched ? [] : [fetched]));
  const lost = all.flatMap((fetched) => ('failed' in fetched ? [fetched] : []));
  const changed = came.filter(({ before }) => before !== null).length;
  const count = (outcome: string) =>
    came.filter(({ added, before }) => before === null && added.outcome === outcome).length;
  const parts = [
    [count('added'), 'added'],
    [changed, 'changed since they were added'],
    [count('read-again'), 'read again'],
    [count('there'), 'there already'],
    [lost.length, 'could not be had'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const why = lost.length > 0 ? ` (${causes(lost)})` : '';
  return `dragoman: of ${plural(all.length, 'listed document')} ${told.join(', ') || 'none was asked for'}${why}.\n`;
}

function causes(lost: readonly Extract<Fetched, { failed: unknown }>[]): string {
  const counts = new Map<string, number>();
  for (const { failed, asked } of lost) {
    const known = failed instanceof Failure ? CAUSES[failed.code] : undefined;
    const cause = asked ? (known ?? 'for other reasons') : 'not asked for, since hosts could not be reached';
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, n]) => `${n} ${cause}`).join(', ');
}
