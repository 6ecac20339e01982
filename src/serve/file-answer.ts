import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Failure } from '../record/index.js';

/**
 * An answer of any size that waits in a file for the one caller who asked for it: it was written piece by piece, by a thread that is free again,
 * and goes out as fast as the caller reads.
 */
export interface FileAnswer {
  readonly file: string;
  /** Bytes. */
  readonly length: number;
}

/** Bytes that are written at once. */
const TOGETHER = 65_536;

/** Writes an answer into a file of its own. Throws `Failure` `disk-full` where it does not fit on the disk. */
export async function fileAnswer(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<FileAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-answer-'));
  const file = join(folder, 'body');
  const place = openSync(file, 'wx', 0o600);
  try {
    let length = 0;
    for await (const bytes of gathered(pieces)) {
      for (let done = 0; done < bytes.length; ) done += writeSync(place, bytes, done);
      length += bytes.length;
    }
    return { file, length };
  } catch (thrown) {
    rmSync(folder, { recursive: true });
    throw isFull(thrown) ? new Failure('disk-full', file, 'The disk is full.', { cause: thrown }) : thrown;
  } finally {
    closeSync(place);
  }
}

const isFull = (thrown: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((thrown as NodeJS.ErrnoException).code ?? '');

/** Small pieces together, so that each write is worth its while. */
async function* gathered(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    length += bytes.length;
    if (length < TOGETHER) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  yield Buffer.concat(waiting);
}

/**
 * What is in the file, as fast as it is read. The file has no name any more as soon as it is open, so that nothing of it stays behind, however this
 * ends; where a system does not allow that, it is taken away in the end.
 */
export function sentFrom(answer: FileAnswer, isPacked: boolean): ReadableStream<Uint8Array> {
  const done = (): void => takenAway(answer);
  const source = createReadStream(answer.file).once('open', done).once('close', done);
  if (!isPacked) return Readable.toWeb(source) as ReadableStream<Uint8Array>;
  return Readable.toWeb(pipeline(source, createGzip({ level: 1 }), () => {})) as ReadableStream<Uint8Array>;
}

/** Takes away a file that nobody wants. What cannot be taken away is left to the system, as all that lies in its folder. */
export const takenAway = ({ file }: FileAnswer): void =>
  void rm(dirname(file), { recursive: true, force: true }).catch(() => {});
