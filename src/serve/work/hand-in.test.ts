import { expect, it } from 'vitest';
import { ADD, NOON, withQueue } from '../../../test/queue.js';
import { bytesOf, PART_BYTES, sourcesOf } from '../../keep/queue/index.js';
import { deskOf } from './desk.js';
import { handIn } from './hand-in.js';
import type { Work } from './work.js';

const asking = { by: 'Ana', dossier: 'korea', asked: NOON };
const pages = { label: 'report.txt', title: null, address: null };
const workOn = (queue: Parameters<typeof deskOf>[0]): Work => ({
  ...deskOf(
    queue,
    () => NOON,
    () => {},
  ),
  onChange: () => () => {},
  close: async () => {},
});

it('hands in bytes part by part, and gives the job once all of it is there', () =>
  withQueue(async (queue) => {
    const piece = new Uint8Array(PART_BYTES - 1).fill(7);
    const job = await handIn(workOn(queue), asking, async (inbox) => {
      await inbox.add(pages, [piece, piece, Uint8Array.of(8)]);
      await inbox.add({ ...pages, address: 'https://example.org/' });
      expect(inbox.count()).toBe(2);
      return ADD;
    });
    expect(job).toMatchObject({ ...asking, state: 'waiting', order: ADD, progress: { total: 2 } });
    const parts = await queue.db.selectFrom('part').select('number').execute();
    expect(parts).toEqual([{ number: 0 }, { number: 1 }]);
    const all = await bytesOf(queue.db, job.id, 0);
    expect([all.length, all.at(0), all.at(-1)]).toEqual([2 * piece.length + 1, 7, 8]);
    expect((await sourcesOf(queue.db, job.id)).map(({ number }) => number)).toEqual([0, 1]);
  }));

it('leaves nothing of what broke off', () =>
  withQueue(async (queue) => {
    const broken = handIn(workOn(queue), asking, async (inbox) => {
      await inbox.add(pages, [Uint8Array.of(1)]);
      throw new Error('the line went dead');
    });
    await expect(broken).rejects.toThrow('the line went dead');
    for (const table of ['job', 'source', 'part'] as const)
      expect(await queue.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }));
