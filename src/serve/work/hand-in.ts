import { randomUUID } from 'node:crypto';
import { type Job, type JobOrder, type JobSource, PART_BYTES } from '../../keep/queue/index.js';
import type { Instant } from '../../record/index.js';
import type { Work } from './work.js';

/** Who asks for work, on what, and when. */
export interface Asking {
  readonly by: string;
  readonly dossier: string | null;
  readonly asked: Instant;
}

/** Takes what a job is to read, one source after the other. */
export interface Inbox {
  /** How many came in so far. */
  count(): number;
  add(
    source: Pick<JobSource, 'label' | 'title' | 'address'>,
    pieces?: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<void>;
}

/** Hands work in: `fill` brings what it is to read, and says what is to be done. Nothing of it is left where that fails. */
export async function handIn(
  work: Work,
  asking: Asking,
  fill: (inbox: Inbox) => Promise<JobOrder>,
): Promise<Job> {
  const id = randomUUID();
  await work.announce({ id, ...asking });
  try {
    return await work.acknowledge(id, await fill(inboxOf(work, id)));
  } catch (thrown) {
    await work.giveUp(id);
    throw thrown;
  }
}

function inboxOf(work: Work, job: string): Inbox {
  let count = 0;
  return {
    count: () => count,
    async add(source, pieces = []) {
      const number = count;
      count += 1;
      await work.source(job, { number, ...source });
      let part = 0;
      for await (const bytes of inParts(pieces)) {
        await work.part(job, number, { number: part, bytes });
        part += 1;
      }
    },
  };
}

/** The same bytes in parts of one size, the last as large as it happens to be. */
async function* inParts(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    while (size >= PART_BYTES) {
      const all = Buffer.concat(held);
      yield new Uint8Array(all.subarray(0, PART_BYTES));
      held = [all.subarray(PART_BYTES)];
      size -= PART_BYTES;
    }
  }
  if (size > 0) yield new Uint8Array(Buffer.concat(held));
}
