import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { Outcome } from '../adding.js';
import type { Ledger } from '../keep/index.js';
import type { ReadOptions } from '../read/index.js';
import type { ReadingJob } from '../reading-job.js';
import type { ReadingPool } from '../reading-pool.js';
import { addSources, listedIn } from './add-sources.js';
import { addedLine, plural } from './added-words.js';
import { complaint, EXIT } from './complaint.js';
import { standardOutput } from './destination.js';
import { type LedgerOptions, withDossier } from './dossier-option.js';
import { progressOn } from './progress.js';
import { publishedDay } from './published-day.js';
import { watched } from './watched.js';
import { withLedger } from './with-ledger.js';

interface AddOptions extends LedgerOptions {
  readonly published?: string;
  readonly sources?: string;
  readonly again?: true;
  readonly watch?: number | true;
  readonly json?: true;
  readonly force?: true;
  readonly allowPrivate?: true;
}

/** Seconds between two looks with `--watch`: feeds ask not to be fetched more often than some times an hour. */
const EVERY = 300;

const examples = `
Examples:
  $ dragoman add cables/ report.pdf --dossier korea
  $ dragoman add https://example.org/feed.xml --watch --dossier korea
  $ dragoman add encounters.csv --dossier korea
  $ dragoman add --sources data/korea/sources.csv --dossier korea
  $ dragoman add --again --dossier korea`;

/** `dragoman add PATH…`: reads documents and puts what they say into a dossier. */
export function addVerb(): Command {
  const verb = new Command('add')
    .summary('read documents and keep what they say in a dossier')
    .description(
      'Reads documents and keeps what they say in a dossier: files, folders, patterns, addresses, feeds (RSS, Atom, JSON Feed), and sheets (CSV, XLSX) whose rows are facts. A document that is there already is not added twice. A line on standard output says of each document that it is safely kept.',
    )
    .argument('[source...]', 'file, folder, pattern, http(s) address, feed, sheet, or - for standard input')
    .option('-p, --published <date>', 'day of publication, YYYY-MM-DD, on which relative dates hang')
    .option(
      '--sources <file>',
      'fetch the public documents that a table lists by address, with their titles and days',
    )
    .option(
      '--again',
      'read again, with the code of today, what is there already; without a source, all of the dossier',
    )
    .option('--watch [seconds]', `look again for what is new, every ${EVERY} seconds unless said`, seconds)
    .option('-j, --json', 'say what became of each document as data, one a line')
    .option('--force', 'read documents in other languages than English too')
    .option('--allow-private', 'fetch from private and loopback networks too');
  return withDossier(verb).addHelpText('after', examples).action(add);
}

function seconds(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be a number of seconds, at least 1.');
}

async function add(sources: string[], options: AddOptions, command: Command): Promise<void> {
  if (options.sources !== undefined && (sources.length > 0 || options.watch || options.published))
    command.error('error: --sources stands alone: the list names the documents and their days');
  if (sources.length === 0 && !options.again && options.sources === undefined)
    command.error("error: missing required argument 'source'");
  if (sources.length === 0 && options.watch)
    command.error('error: --watch looks for what is new; name what it should look at');
  const reading = await readOptions(options);
  const listed = options.sources === undefined ? null : await listedIn(options.sources);
  await withLedger(options, 'write', async (ledger) => {
    const { growingPool } = await import('../reading-pool.js');
    const pool = growingPool(Math.max(1, availableParallelism()));
    try {
      const { again = false, json = false } = options;
      if (listed) await addSources(ledger, listed, pool, { reading, again, json });
      else await addAll(ledger, sources, reading, pool, options);
    } finally {
      await pool.close();
    }
  });
}

async function readOptions({ published, force, allowPrivate }: AddOptions): Promise<ReadOptions> {
  const flags = { ...(force && { force }), ...(allowPrivate && { allowPrivate }) };
  return published === undefined ? flags : { ...flags, published: await publishedDay(published) };
}

async function addAll(
  ledger: Ledger,
  sources: readonly string[],
  reading: ReadOptions,
  pool: ReadingPool,
  options: AddOptions,
): Promise<void> {
  const [{ addDocuments }, { currentMaker }, { storedDocuments }] = await Promise.all([
    import('../adding.js'),
    import('../maker.js'),
    import('../stored-documents.js'),
  ]);
  const tally = { added: 0, there: 0, 'read-again': 0, failed: 0, proposed: 0, lost: 0 };
  const work = async (jobs: AsyncIterable<ReadingJob>, total: number): Promise<void> => {
    const progress = progressOn(process.stderr);
    let done = 0;
    const onOutcome = async (outcome: Outcome): Promise<void> => {
      progress.clear();
      await tell(outcome, options.json === true);
      count(tally, outcome);
      done += 1;
      progress.show(Math.min(1, done / Math.max(1, total)), outcome.source);
    };
    const again = options.again === true;
    await addDocuments(ledger, jobs, pool, { maker: currentMaker(), again, onOutcome });
    progress.clear();
  };
  if (sources.length === 0) await work(...(await storedDocuments(ledger)));
  else await watched(sources, reading, everySeconds(options.watch), work);
  process.stderr.write(summary(tally));
  if (tally.failed > 0) process.exitCode = EXIT.failed;
}

const everySeconds = (watch: number | true | undefined): number | null =>
  watch === undefined ? null : watch === true ? EVERY : watch;

/** Says what became of a document: what is kept on standard output, what failed on standard error. */
async function tell(outcome: Outcome, json: boolean): Promise<void> {
  const { source } = outcome;
  if ('failed' in outcome) {
    process.stderr.write(complaint(outcome.failed, process.env));
    return;
  }
  const { added } = outcome;
  if (json) return standardOutput.write(`${JSON.stringify({ source, ...added })}\n`);
  await standardOutput.write(addedLine(added, source));
}

type Tally = Record<'added' | 'there' | 'read-again' | 'failed' | 'proposed' | 'lost', number>;

function count(tally: Tally, outcome: Outcome): void {
  if ('failed' in outcome) {
    tally.failed += 1;
    return;
  }
  tally[outcome.added.outcome] += 1;
  tally.proposed += outcome.added.proposed;
  tally.lost += outcome.added.lost.length;
}

/** What came of the whole run, in a sentence; nothing for a single document, whose own line says it. */
function summary(tally: Tally): string {
  const all = tally.added + tally.there + tally['read-again'] + tally.failed;
  if (all < 2) return '';
  const parts = [
    tally.added > 0 && `${tally.added} added`,
    tally['read-again'] > 0 && `${tally['read-again']} read again`,
    tally.there > 0 && `${tally.there} there already`,
    tally.failed > 0 && `${tally.failed} could not be read`,
  ];
  const review =
    tally.proposed > 0 ? ` ${plural(tally.proposed, 'pair')} to look at with "dragoman review".` : '';
  return `dragoman: of ${all} documents ${parts.filter(Boolean).join(', ')}.${review}\n`;
}
