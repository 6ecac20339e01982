import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JobOutcome } from '../src/keep/queue/index.js';
import {
  cables,
  ended,
  faultsIn,
  jobWhen,
  outcomes,
  promised,
  type QueueDesk,
  queueDesk,
  send,
  textsIn,
} from './serve-queue-desk.js';

/** A server starts, reads and stops in seconds; a machine that does much else may need minutes. */
const LONGEST = 240_000;

let desk: QueueDesk;
beforeEach(async () => {
  desk = await queueDesk();
}, LONGEST);
afterEach(() => desk.close());

const whole = async (count: number) =>
  desk.looked(async (ledger) => {
    const texts = await textsIn(ledger);
    expect([texts.length, new Set(texts).size, await faultsIn(ledger)]).toEqual([count, count, []]);
  });
const told = (all: readonly JobOutcome[]) => all.map(({ outcome }) => outcome);

it(
  'reads what was uploaded, tells of it as it goes on, and blocks nobody meanwhile',
  async () => {
    const server = await desk.serve();
    const job = await promised(await send(server, desk.dossier, cables(12)));
    expect(job).toMatchObject({ state: 'waiting', by: 'owner', progress: { done: 0, total: 12 } });
    const stream = await server.call(`/api/jobs/${job.id}/events`);
    expect((await server.call(`/api/dossiers/${desk.dossier}/timeline`)).status).toBe(200);
    const events = await stream.text();
    expect(events.match(/^event: outcome$/gm)).toHaveLength(12);
    expect(events.trim().split('\n').at(-1)).toContain('"state":"done"');
    const last = /id: (\d+)\nevent: job\n.*\n\n$/.exec(events)?.[1] ?? '';
    const again = await server.call(`/api/jobs/${job.id}/events`, { headers: { 'last-event-id': last } });
    expect(await again.text()).not.toContain('event: outcome');
    const second = await promised(await send(server, desk.dossier, cables(12)));
    await ended(server, second.id);
    expect(told(await outcomes(server, second.id))).toEqual(Array(12).fill('there'));
    expect(await server.stop()).toBe(0);
    await whole(12);
  },
  LONGEST,
);

/** Documents that are not read to the end before a server that reads them is stopped. */
const MANY = 100;

it(
  'goes on after a restart, whether it was stopped or killed, and adds nothing twice',
  async () => {
    const first = await desk.serve();
    const { id } = await promised(await send(first, desk.dossier, cables(MANY)));
    await jobWhen(first, id, ({ progress }) => progress.done > 0);
    expect(await first.stop()).toBe(0);
    const second = await desk.serve();
    expect(['waiting', 'running']).toContain((await jobWhen(second, id, () => true)).state);
    await jobWhen(second, id, ({ state }) => state === 'running');
    await second.kill();
    const third = await desk.serve();
    expect(await ended(third, id)).toMatchObject({ state: 'done', progress: { done: MANY, total: MANY } });
    expect(await outcomes(third, id)).toHaveLength(MANY);
    await third.stop();
    await whole(MANY);
  },
  LONGEST,
);

it(
  'stops where somebody wants it stopped, and what was read until then is kept',
  async () => {
    const server = await desk.serve();
    const first = await promised(await send(server, desk.dossier, cables(100)));
    const second = await promised(await send(server, desk.dossier, cables(3)));
    await jobWhen(server, first.id, ({ state }) => state === 'running');
    const stop = (id: string) => server.call(`/api/jobs/${id}`, { method: 'DELETE' });
    expect(await (await stop(second.id)).json()).toMatchObject({ state: 'stopped', begun: null });
    expect((await stop(first.id)).status).toBe(200);
    const stopped = await ended(server, first.id);
    expect(stopped).toMatchObject({ state: 'stopped', problem: null });
    const kept = (await outcomes(server, first.id)).length;
    expect(kept).toBeLessThan(100);
    await server.stop();
    await whole(kept);
  },
  LONGEST,
);

it(
  'is done once where two servers work on the same folder, and taken over from one that is killed',
  async () => {
    const [one, two] = [await desk.serve(), await desk.serve()];
    const jobs = [
      await promised(await send(one, desk.dossier, cables(30))),
      await promised(await send(two, desk.dossier, cables(40).slice(30))),
    ];
    await jobWhen(two, jobs[0]?.id ?? '', ({ state }) => state === 'running');
    await one.kill();
    for (const { id } of jobs) expect(await ended(two, id)).toMatchObject({ state: 'done' });
    await two.stop();
    await whole(40);
  },
  LONGEST,
);

it(
  'reads a dossier again',
  async () => {
    const server = await desk.serve();
    await ended(server, (await promised(await send(server, desk.dossier, cables(3)))).id);
    const again = await server.call(`/api/dossiers/${desk.dossier}/rereadings`, { method: 'POST' });
    const { id } = await promised(again);
    expect(await ended(server, id)).toMatchObject({ state: 'done', order: { kind: 'reread' } });
    expect(told(await outcomes(server, id))).toEqual(Array(3).fill('read-again'));
    await server.stop();
    await whole(3);
  },
  LONGEST,
);
