import { expect, it } from 'vitest';
import { NOON, withQueue } from '../../../test/queue.js';
import { Failure } from '../../record/index.js';
import type { Reply } from '../reply.js';
import { deskOf } from '../work/desk.js';
import { makeBacktest, readAgain } from './jobs-other.js';

const asked = (queue: Parameters<typeof deskOf>[0], params: object, body: unknown) => {
  const work = {
    ...deskOf(
      queue,
      () => NOON,
      () => {},
    ),
    onChange: () => () => {},
    close: async () => {},
  };
  const mark = async (dossier: string) => {
    if (dossier !== 'korea') throw new Failure('missing-dossier', dossier, 'It is not there.');
  };
  return {
    house: { work, now: () => NOON, ledgers: { mark } } as never,
    ...{ caller: { name: 'Ana' } as never, request: new Request('http://localhost/') },
    ...{ params, query: {}, body },
  };
};

it('puts the re-reading of a dossier into the queue', () =>
  withQueue(async (queue) => {
    const reply = (await readAgain.respond(asked(queue, { dossier: 'korea' }, null))) as Reply;
    expect(reply.data).toMatchObject({ job: { dossier: 'korea', by: 'Ana', order: { kind: 'reread' } } });
    await expect(readAgain.respond(asked(queue, { dossier: 'atlantis' }, null))).rejects.toThrow(Failure);
  }));

it('puts a back-test into the queue', () =>
  withQueue(async (queue) => {
    const body = makeBacktest.body?.parse({ horizons: [12], from: 2010 });
    const reply = (await makeBacktest.respond(asked(queue, {}, body))) as Reply;
    expect(reply.data).toMatchObject({
      job: { dossier: null, order: { kind: 'backtest', horizons: [12], from: 2010, to: null } },
    });
  }));

it.each([{ horizons: [] }, { horizons: [2] }, { from: 19.5 }, { panel: '/etc/passwd' }])(
  'refuses a back-test of %j',
  (body) => expect(makeBacktest.body?.safeParse(body).success).toBe(false),
);
