import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../record/failure.js';

/** Where a verb's output goes, piece by piece; `finish` says that all of it is there. */
export interface Destination {
  write(piece: string | Uint8Array): Promise<void>;
  finish(): void;
}

/** Standard output, waiting where the reader is slower than we are. */
export const standardOutput: Destination = {
  write: (piece) =>
    new Promise((done) => {
      if (process.stdout.write(piece)) done();
      else process.stdout.once('drain', done);
    }),
  finish: () => {},
};

/**
 * A file that is written whole or not at all: nothing touches the disk before `finish`, which writes beside the place and then
 * renames, so that even a run that is killed leaves nothing half-written. What is no file (`/dev/null`, a named pipe) is written to as
 * it stands. Throws `Failure`, at once where that can be seen at once, where it would write over one of `inputs` or may not write.
 */
export function fileDestination(path: string, inputs: readonly string[]): Destination {
  const target = truePath(path);
  if (inputs.some((input) => truePath(input) === target))
    throw new Failure('unwritable', path, `"${path}" is one of the inputs; give --output another name.`);
  attempt(path, () => checkWritable(target));
  const pieces: (string | Uint8Array)[] = [];
  return {
    write: async (piece) => void pieces.push(piece),
    finish: () => attempt(path, () => writeWhole(target, pieces)),
  };
}

/** The path with links followed as far as it exists, so that two spellings of one file are seen to be one. */
export function truePath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Throws what the system throws where a file may not be written. */
export function checkWritable(target: string): void {
  const old = statSync(target, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (old) accessSync(target, constants.W_OK);
  if (!old || old.isFile()) accessSync(dirname(target), constants.W_OK);
}

function writeWhole(target: string, pieces: readonly (string | Uint8Array)[]): void {
  const old = statSync(target, { throwIfNoEntry: false });
  if (old && !old.isFile()) writeInto(target, pieces);
  else replaceFile(target, pieces, old?.mode);
}

function replaceFile(
  target: string,
  pieces: readonly (string | Uint8Array)[],
  mode: number | undefined,
): void {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    writeInto(draft, pieces);
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeInto(path: string, pieces: readonly (string | Uint8Array)[]): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
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

/** Does something with a path. Throws `Failure` where the system refuses it. */
export function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    const reason = reasons[code] ?? `the system says ${code}`;
    const message = `"${path}" could not be written: ${reason}; choose another --output.`;
    throw new Failure('unwritable', path, message, { cause });
  }
}
