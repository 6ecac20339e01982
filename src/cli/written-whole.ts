import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../record/failure.js';
import { attempt, checkWritable, truePath } from './destination.js';

type Piece = string | Uint8Array;

/** What is written beside its place before it takes it. */
const draftOf = (target: string): string => join(dirname(target), `.${basename(target)}.${process.pid}.part`);

/**
 * Writes a file that may be larger than memory, piece by piece and whole or not at all: beside its place, which it takes at the end. What
 * is no file (`/dev/null`, a named pipe) is written to as it stands. Throws `Failure` where it cannot be written, and what `pieces` throw.
 */
export async function writeFileWhole(
  path: string,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): Promise<void> {
  const target = truePath(path);
  attempt(path, () => checkWritable(target));
  const old = statSync(target, { throwIfNoEntry: false });
  if (old && !old.isFile()) return writeInto(path, target, pieces);
  const draft = draftOf(target);
  try {
    await writeInto(path, draft, pieces);
    attempt(path, () => {
      if (old) chmodSync(draft, old.mode);
      renameSync(draft, target);
    });
  } finally {
    rmSync(draft, { force: true });
  }
}

async function writeInto(
  path: string,
  place: string,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
): Promise<void> {
  let file = -1;
  attempt(path, () => {
    file = openSync(place, 'w');
  });
  try {
    for await (const piece of pieces) attempt(path, () => writeFileSync(file, piece));
  } finally {
    closeSync(file);
  }
}

/** A file of a folder that is written at once. */
interface NamedPieces {
  readonly name: string;
  readonly pieces: Iterable<Piece>;
}

/** Writes a folder of files, whole or not at all. Throws `Failure` where it holds files already, or cannot be written. */
export function writeFolderWhole(path: string, files: readonly NamedPieces[]): void {
  const target = truePath(path);
  const isThere = existsSync(target);
  if (isThere && (!statSync(target).isDirectory() || readdirSync(target).length > 0)) {
    const message = `"${path}" is there already and is no empty folder; choose another --output.`;
    throw new Failure('unwritable', path, message);
  }
  const draft = draftOf(target);
  try {
    attempt(path, () => void mkdirSync(draft));
    for (const { name, pieces } of files) {
      const bytes = Buffer.concat(asBytes(pieces));
      attempt(path, () => writeFileSync(join(draft, name), bytes));
    }
    attempt(path, () => {
      if (isThere) rmdirSync(target);
      renameSync(draft, target);
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const asBytes = (pieces: Iterable<Piece>): Uint8Array[] =>
  [...pieces].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
