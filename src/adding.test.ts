import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { entriesIn, faultsOf, logOf } from '../test/ledger-checked.js';
import { readingOf } from '../test/ledger-desk.js';
import { ALL, MAKER, opened, PROCESS, strollingClock, type Told, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { addDocuments, type Outcome } from './adding.js';
import { documentsOf, TODAY } from './keep/index.js';
import type { ReadingJob, Unread } from './reading-job.js';
import { ownThread, type ReadingPool } from './reading-pool.js';
import { Failure } from './record/index.js';

/** Jobs whose texts are at hand. */
const jobsOf = (...names: readonly Told[]): ReadingJob[] =>
  names.map((name) => ({ document: PROCESS[name].document }));
const nameIn = (job: Unread): Told => ('document' in job ? (job.document.id as Told) : 'empty');

/** A pool of four that knows each reading beforehand, and gives the later ones first. */
const backwards: ReadingPool = {
  size: 4,
  async read(job, isWanted) {
    const reading = PROCESS[nameIn(job)];
    if (!(await isWanted(reading.document))) return { skipped: reading.document };
    await setTimeout(40 - 4 * ALL.indexOf(nameIn(job)));
    return { reading };
  },
  close: async () => {},
};

describeEachStore('adding documents', (desk) => {
  const begun = async () => opened(await desk.open({ now: strollingClock() }));
  const outcomesOf = async (
    ledger: Awaited<ReturnType<typeof begun>>,
    jobs: Iterable<ReadingJob>,
    pool = backwards,
    again = false,
  ) => {
    const outcomes: Outcome[] = [];
    await addDocuments(ledger, jobs, pool, {
      maker: MAKER,
      again,
      onOutcome: (outcome) => void outcomes.push(outcome),
    });
    return outcomes.map((outcome) => [
      outcome.source,
      'added' in outcome ? outcome.added.outcome : outcome.failed.message,
    ]);
  };

  it('tells of each in the order of the jobs, whichever is read first', async () => {
    const ledger = await begun();
    const outcomes = await outcomesOf(ledger, jobsOf(...ALL));
    expect(outcomes).toEqual(ALL.map((name) => [name, 'added']));
    expect((await documentsOf(ledger.store.db, TODAY)).map(({ id }) => id.split('-')[0])).toEqual(ALL);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('tells of a document once others can see it in the ledger', async () => {
    const ledger = await begun();
    const other = await desk.open({ create: false, readonly: true });
    await addDocuments(ledger, jobsOf('announced', 'wire', 'recalled'), backwards, {
      maker: MAKER,
      onOutcome: async ({ source }) => {
        const there = await documentsOf(other.store.db, TODAY);
        expect(there.map(({ id }) => id.split('-')[0])).toContain(source);
      },
    });
  });

  it('tells what cannot be read or kept, and goes on with the rest', async () => {
    const ledger = await begun();
    const broken: ReadingPool = {
      ...backwards,
      read: async (job, isWanted) =>
        nameIn(job) === 'wire'
          ? { failed: { code: 'damaged', input: 'wire', message: 'The wire is cut.' } }
          : backwards.read(job, isWanted),
    };
    const odd = readingOf('odd', null, 'half a dove \ud83d', []);
    const jobs = [...jobsOf('announced', 'wire'), { reading: odd }, ...jobsOf('recalled')];
    const failed = { failed: { code: null, input: 'gone', message: 'It is gone.' } };
    expect(await outcomesOf(ledger, [...jobs, failed], broken)).toEqual([
      ['announced', 'added'],
      ['wire', 'The wire is cut.'],
      ['https://odd.example/odd.html', expect.stringContaining('half a character')],
      ['recalled', 'added'],
      ['gone', 'It is gone.'],
    ]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('does not read what is there, unless it shall be read again', async () => {
    const ledger = await begun();
    await tell(ledger, ['announced', 'wire']);
    let read = 0;
    const counting: ReadingPool = {
      ...backwards,
      read: async (job, isWanted) => {
        const result = await backwards.read(job, isWanted);
        if ('reading' in result) read += 1;
        return result;
      },
    };
    const jobs = jobsOf('announced', 'recalled', 'wire');
    expect((await outcomesOf(ledger, jobs, counting)).map(([, outcome]) => outcome)).toEqual([
      'there',
      'added',
      'there',
    ]);
    expect(read).toBe(1);
    const again = await outcomesOf(ledger, jobs, counting, true);
    expect(again.map(([, outcome]) => outcome)).toEqual(['read-again', 'read-again', 'read-again']);
    expect(read).toBe(4);
  });

  it('knows a document that comes twice at the same time', async () => {
    const ledger = await begun();
    const twice = await outcomesOf(ledger, jobsOf('wire', 'wire', 'wire'));
    expect(twice.map(([, outcome]) => outcome)).toEqual(['added', 'there', 'there']);
    expect(await entriesIn(ledger)).toHaveLength(3);
  });

  it('stops where the ledger fails, and what was told until then is in it', async () => {
    const ledger = await begun();
    const failing: ReadingPool = {
      ...backwards,
      read: async (job, isWanted) => {
        if (ALL.indexOf(nameIn(job)) >= 5) throw new Failure('disk-full', 'x', 'The disk is full.');
        return backwards.read(job, isWanted);
      },
    };
    const told: string[] = [];
    const onOutcome = ({ source }: Outcome) => void told.push(source);
    const adding = addDocuments(ledger, jobsOf(...ALL), { ...failing, size: 1 }, { maker: MAKER, onOutcome });
    await expect(adding).rejects.toThrow('The disk is full.');
    const there = (await documentsOf(ledger.store.db, TODAY)).map(({ id }) => id.split('-')[0]);
    expect(there).toEqual(told);
    expect(told.length).toBeGreaterThan(0);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('reads in its own thread what a person hands in', async () => {
    const ledger = await begun();
    expect(await outcomesOf(ledger, jobsOf('wire', 'empty'), ownThread)).toEqual([
      ['wire', 'added'],
      ['empty', 'added'],
    ]);
    const made = (await logOf(ledger)).flatMap(({ what }) =>
      what.kind === 'reading.made' ? [what.maker] : [],
    );
    expect(made).toEqual([MAKER, MAKER]);
    expect((await entriesIn(ledger)).length).toBeGreaterThan(0);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
