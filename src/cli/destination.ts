import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../record/failure.js';

/** Where a verb's output goes, piece by piece. */
export interface Destination {
  write(text: string): Promise<void>;
  /** All is written: only now does a file take its name. */
  finish(): void;
  /** Nothing came of it: what was begun is taken away. Does nothing after `finish`. */
  abandon(): void;
}

/** Standard output, waiting where the reader is slower than we are. */
export const standardOutput: Destination = {
  write: (text) =>
    new Promise((done) => {
      if (process.stdout.write(text)) done();
      else process.stdout.once('drain', done);
    }),
  finish: () => {},
  abandon: () => {},
};

/** The path with links followed as far as it exists, so that two spellings of one file are seen to be one. */
function truePath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * A file that is written whole or not at all: beside its place under another name, then renamed. What is no file (`/dev/null`, a
 * named pipe) is written to as it stands. Throws `Failure` where it would write over one of `inputs` or cannot be written.
 */
export function fileDestination(path: string, inputs: readonly string[]): Destination {
  const target = truePath(path);
  if (inputs.some((input) => truePath(input) === target))
    throw new Failure('unwritable', path, `"${path}" is one of the inputs; give --output another name.`);
  const isDevice = !(statSync(target, { throwIfNoEntry: false })?.isFile() ?? true);
  const draft = isDevice ? target : join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const file = attempt(path, () => openSync(draft, isDevice ? 'w' : 'wx'));
  let open = true;
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write: async (text) => attempt(path, () => writeAll(file, Buffer.from(text))),
    finish() {
      close();
      if (!isDevice) attempt(path, () => renameSync(draft, target));
    },
    abandon() {
      close();
      if (!isDevice) rmSync(draft, { force: true });
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

const reasons: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'that is a folder',
  ENOTDIR: 'its folder is a file',
};

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    const reason = reasons[code] ?? `the system says ${code}`;
    throw new Failure(
      'unwritable',
      path,
      `"${path}" could not be written: ${reason}; choose another --output.`,
      {
        cause,
      },
    );
  }
}
