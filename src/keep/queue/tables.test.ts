import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { put, withQueue } from '../../../test/queue.js';
import { jobOf } from './jobs.js';
import { openQueue, queuePath } from './tables.js';

it('keeps the queue in a file of its own, for its owner alone', () =>
  withQueue(async (queue, home) => {
    expect(statSync(queuePath(home)).mode & 0o777).toBe(0o600);
    await put(queue, 'a');
    const again = await openQueue(home);
    expect(await jobOf(again.db, 'a')).toMatchObject({ id: 'a', state: 'waiting' });
    await again.close();
  }));

it('has what was acknowledged on the disk', () =>
  withQueue(async ({ db }) => {
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
    expect(rows).toEqual([{ synchronous: 2 }]);
  }));
