import { expect, it } from 'vitest';
import { opened, PROCESS } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import type { JobSource } from '../../keep/queue/index.js';
import type { ReadingPool } from '../../reading-pool.js';
import { Failure } from '../../record/index.js';
import { addThem, documentsToAdd, outcomeOf } from './add-job.js';
import { Stopped } from './careful-pool.js';
import type { FromJob } from './job-message.js';

const order = { kind: 'add', published: '2021-06-10', force: false } as const;
const source = (number: number, over: Partial<JobSource> = {}): JobSource => ({
  ...{ number, label: `${number}.txt`, title: null, address: null, problem: null },
  ...over,
});
const text = 'Ingrid Solheim and Einar Falk met in Geneva on 10 June 2021.';
const bytesOf = async () => Buffer.from(text);

/** What is to be read of sources, and what was said meanwhile. */
async function found(sources: readonly JobSource[], signal = new AbortController().signal) {
  const said: FromJob[] = [];
  const { jobs, total } = documentsToAdd(order, sources, bytesOf, { signal, say: (one) => said.push(one) });
  const all = [];
  for await (const job of jobs) all.push(job);
  return { all, said, total: total() };
}

it('opens uploads one after the other, and says which it has in hand', async () => {
  const { all, said, total } = await found([source(0), source(1)]);
  expect(all).toMatchObject([
    {
      raw: { source: '0.txt', contentType: null },
      options: { published: '2021-06-10', allowPrivate: false },
    },
    { raw: { source: '1.txt' } },
  ]);
  expect(said).toEqual([{ opening: 0 }, { opening: null }, { opening: 1 }, { opening: null }]);
  expect(total).toBe(2);
});

it('calls a pasted text as whoever pasted it does', async () =>
  expect((await found([source(0, { title: 'Cod in Geneva' })])).all).toMatchObject([
    { document: { title: 'Cod in Geneva', text, published: '2021-06-10', mediaType: 'text/plain' } },
  ]));

it.each(['/etc/hostname', 'package.json', '-', 'file:///etc/hostname', 'data:text/plain,words'])(
  'never opens %s',
  async (address) =>
    expect((await found([source(0, { address })])).all).toMatchObject([{ failed: { code: 'unsupported' } }]),
);

it('fetches nothing from a private network', async () =>
  expect((await found([source(0, { address: 'http://127.0.0.1:9/' })])).all).toMatchObject([
    { failed: { code: 'private-network' } },
  ]));

it('does not try again what its thread died of', async () => {
  const problem = { code: 'too-slow', message: 'It took too long.' };
  expect((await found([source(0, { problem })])).all).toEqual([
    { failed: { code: 'too-slow', input: '0.txt', message: 'It took too long.' } },
  ]);
});

it('says where there is nothing in a feed', async () => {
  const feed = async () => Buffer.from('<rss version="2.0"><channel><title>t</title></channel></rss>');
  const { signal } = new AbortController();
  const jobs = [];
  for await (const job of documentsToAdd(order, [source(0)], feed, { signal, say: () => {} }).jobs)
    jobs.push(job);
  expect(jobs).toMatchObject([{ failed: { code: 'empty' } }]);
});

it('opens nothing more once it is to stop', async () =>
  expect((await found([source(0)], AbortSignal.abort())).all).toEqual([]));

it('tells why a document failed', () =>
  expect(
    outcomeOf({ source: 'a', failed: new Failure('empty', 'a', '"a" contains no text; check it.') }, 3),
  ).toMatchObject({ number: 3, outcome: 'failed', document: null, problem: { code: 'empty' } }));

describeEachStore('documents of a job', (desk) => {
  const jobs = async function* () {
    for (const name of ['announced', 'wire', 'recalled'] as const) yield { document: PROCESS[name].document };
  };
  const known: ReadingPool = {
    size: 1,
    read: async (job) => ({ reading: PROCESS['document' in job ? (job.document.id as 'wire') : 'wire'] }),
    close: async () => {},
  };
  const run = async (pool: ReadingPool) => {
    const said: FromJob[] = [];
    const ledger = await opened(await desk.open());
    const means = {
      ledger,
      pool,
      signal: new AbortController().signal,
      say: (one: FromJob) => said.push(one),
    };
    await addThem({ jobs: jobs(), total: () => 3 }, means);
    return said;
  };

  it('are added, and told one by one', async () =>
    expect(await run(known)).toMatchObject(
      ['announced', 'wire', 'recalled'].map((name, i) => ({
        outcome: { number: i, source: name, outcome: 'added' },
        progress: { done: i + 1, total: 3, what: name },
      })),
    ));

  it('that were begun are kept where the work is stopped', async () => {
    const stops: ReadingPool = {
      ...known,
      read: async (job, isWanted) => {
        if ('document' in job && job.document.id === 'recalled') throw new Stopped();
        return known.read(job, isWanted);
      },
    };
    expect(await run(stops)).toMatchObject([
      { outcome: { source: 'announced', outcome: 'added' } },
      { outcome: { source: 'wire', outcome: 'added' } },
    ]);
  });
});
