import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acknowledge, type JobOrder, openQueue, putJob, type Queue } from '../src/keep/queue/index.js';

export const ADD: JobOrder = { kind: 'add', published: null, force: false };
export const NOON = '2026-01-05T12:00:00.000Z';

/** Runs `work` on a queue of its own, which is gone afterwards. */
export async function withQueue(work: (queue: Queue, home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman queue '));
  const queue = await openQueue(home);
  try {
    await work(queue, home);
  } finally {
    await queue.close();
    rmSync(home, { recursive: true });
  }
}

/** Puts a job into a queue as one that waits. */
export const put = (queue: Queue, id: string, over: { dossier?: string | null; asked?: string } = {}) =>
  queue.write(async (tx) => {
    await putJob(tx, { id, dossier: 'korea', by: 'Ana', asked: NOON, ...over });
    await acknowledge(tx, id, ADD);
  });
