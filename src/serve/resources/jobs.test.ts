import { describe, expect, it } from 'vitest';
import { NOON, put, withQueue } from '../../../test/queue.js';
import { advanceJob, beginJob, endJob, type Queue } from '../../keep/queue/index.js';
import type { Caller } from '../access/caller.js';
import { Refusal } from '../problem.js';
import type { HouseResource } from '../resource.js';
import { deskOf } from '../work/desk.js';
import { job, jobOutcomes, jobProgress, jobReport, jobs, stopJob } from './jobs.js';

const caller = (
  name: string,
  rights: Readonly<Record<string, 'read' | 'edit'>>,
  onHouse: Caller['onHouse'] = 'read',
): Caller => ({
  name,
  via: 'token',
  csrf: null,
  rightOn: (dossier) => rights[dossier] ?? 'none',
  onHouse,
});
const ana = caller('Ana', { korea: 'edit', cod: 'edit' }, 'edit');
/** A token of hers that only reads, and only one dossier. */
const program = caller('Ana', { korea: 'read' });
const reader = caller('Ben', { korea: 'read' });
const editor = caller('Cy', { korea: 'edit' });
const stranger = caller('Dan', { cod: 'edit' });

/** Asks a resource as somebody. */
const asking =
  (queue: Queue) =>
  async (resource: HouseResource, who: Caller, params = {}, query = {}, headers = {}) => {
    const work = {
      ...deskOf(
        queue,
        () => NOON,
        () => {},
      ),
      onChange: () => () => {},
      close: async () => {},
    };
    return resource.respond({
      house: { work, now: () => NOON } as never,
      ...{ caller: who, request: new Request('http://localhost/', { headers }) },
      ...{ params, query: resource.query.parse(query), body: null },
    });
  };
const withJobs = (work: (ask: ReturnType<typeof asking>, queue: Queue) => Promise<void>) =>
  withQueue(async (queue) => {
    await put(queue, 'a', { asked: '2026-01-01T00:00:00.000Z' });
    await put(queue, 'b', { dossier: null, asked: '2026-01-02T00:00:00.000Z' });
    await put(queue, 'c', { dossier: 'cod', asked: '2026-01-03T00:00:00.000Z' });
    await work(asking(queue), queue);
  });
const ids = (answer: unknown) => (answer as { rows: { id: string }[] }).rows.map(({ id }) => id);

describe('jobs', () => {
  it('are seen by whoever may read what they work on, and back-tests by whoever asked for them', () =>
    withJobs(async (ask) => {
      expect(ids(await ask(jobs, ana))).toEqual(['c', 'b', 'a']);
      expect(ids(await ask(jobs, reader))).toEqual(['a']);
      expect(ids(await ask(jobs, stranger))).toEqual(['c']);
      expect(ids(await ask(jobs, program))).toEqual(['b', 'a']);
      expect(await ask(job, reader, { job: 'a' })).toMatchObject({ id: 'a', by: 'Ana' });
      for (const resource of [job, jobOutcomes, jobReport, jobProgress, stopJob])
        await expect(ask(resource, stranger, { job: 'a' })).rejects.toMatchObject({
          code: 'no-such-resource',
        });
    }));
  it('come page by page, and are filtered', () =>
    withJobs(async (ask, queue) => {
      await queue.write((tx) => endJob(tx, 'a', { state: 'failed', at: NOON }));
      const first = (await ask(jobs, ana, {}, { limit: '2' })) as { next: string };
      expect([ids(first), first.next]).toEqual([['c', 'b'], 'b']);
      expect(await ask(jobs, ana, {}, { limit: '2', after: 'b' })).toMatchObject({
        rows: [{ id: 'a' }],
        next: null,
      });
      expect(ids(await ask(jobs, ana, {}, { state: 'failed' }))).toEqual(['a']);
      expect(ids(await ask(jobs, ana, {}, { dossier: 'cod' }))).toEqual(['c']);
    }));
  it('are stopped by whoever may edit what they work on, and back-tests by whoever asked for them', () =>
    withJobs(async (ask) => {
      await expect(ask(stopJob, reader, { job: 'a' })).rejects.toMatchObject({ code: 'forbidden' });
      for (const id of ['a', 'b'])
        await expect(ask(stopJob, program, { job: id })).rejects.toMatchObject({ code: 'forbidden' });
      expect(await ask(stopJob, editor, { job: 'a' })).toMatchObject({ state: 'stopped' });
      expect(await ask(stopJob, ana, { job: 'b' })).toMatchObject({ state: 'stopped' });
    }));
});

it('gives outcomes page by page', () =>
  withJobs(async (ask, queue) => {
    const outcomes = [0, 1, 2].map((number) => ({
      ...{ number, source: `${number}.txt`, outcome: 'there' as const, document: 'x', items: 0 },
      ...{ joined: 0, proposed: 0, copyOf: null, lost: [], problem: null },
    }));
    await queue.write(async (tx) => {
      await beginJob(tx, 'a', NOON);
      await advanceJob(tx, 'a', { done: 3, total: 3, what: null }, outcomes);
    });
    const page = (query: object) => ask(jobOutcomes, ana, { job: 'a' }, query);
    expect(await page({ limit: '2' })).toEqual({ rows: outcomes.slice(0, 2), next: '1' });
    expect(await page({ limit: '2', after: '1' })).toEqual({ rows: outcomes.slice(2), next: null });
    await expect(page({ after: 'x' })).rejects.toThrow(Refusal);
  }));

it('gives the report of a back-test that is done', () =>
  withJobs(async (ask, queue) => {
    await expect(ask(jobReport, ana, { job: 'b' })).rejects.toThrow('only a back-test that is done');
    await queue.write((tx) => endJob(tx, 'b', { state: 'done', at: NOON, report: '{"rows":[]}' }));
    expect(await ask(jobReport, ana, { job: 'b' })).toMatchObject({ data: '{"rows":[]}' });
  }));

it('tells how a job goes on from the event that came last', () =>
  withJobs(async (ask, queue) => {
    await queue.write((tx) => endJob(tx, 'a', { state: 'done', at: NOON }));
    const told = async (last: string) => {
      const response = (await ask(jobProgress, ana, { job: 'a' }, {}, { 'last-event-id': last })) as Response;
      return [response.headers.get('content-type'), (await response.text()).includes('event: job')];
    };
    expect(await told('0')).toEqual(['text/event-stream; charset=utf-8', true]);
    expect(await told('nonsense')).toEqual(['text/event-stream; charset=utf-8', true]);
    expect(await told('9999')).toEqual(['text/event-stream; charset=utf-8', false]);
  }));
