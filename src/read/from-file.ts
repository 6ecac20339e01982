import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { collect } from './collect.js';
import type { Progress, RawDocument } from './format.js';
import { documentsIn, isPattern } from './listing.js';
import { refusal } from './refusals.js';

/** Reads a file's bytes, at most `maxBytes`. Throws `Failure`: missing, a folder, not permitted, too large. */
export async function fromFile(path: string, maxBytes: number, onProgress?: Progress): Promise<RawDocument> {
  const info = await stat(path).catch((error: unknown) => {
    throw fileFailure(path, error);
  });
  if (info.isDirectory()) throw await folderFailure(path);
  if (info.size > maxBytes) throw refusal.tooLarge(path, maxBytes);
  const total = info.isFile() ? info.size : null;
  const bytes = await collect(createReadStream(path), path, maxBytes, (done) =>
    onProgress?.(done, total, 'bytes'),
  ).catch((error: unknown) => {
    throw fileFailure(path, error);
  });
  return { source: path, name: basename(path), bytes, contentType: null, charset: null };
}

/** A folder is no document; what is wrong with it is told as exactly as it can be. */
async function folderFailure(folder: string): Promise<unknown> {
  try {
    return (await documentsIn(folder)).length > 0 ? refusal.folder(folder) : refusal.noDocuments(folder);
  } catch (error) {
    return fileFailure(folder, error);
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** The refusal that an error of the file system stands for. */
export function fileFailure(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
    return isPattern(path) ? refusal.noDocuments(path) : refusal.missing(path);
  if (code === 'EACCES' || code === 'EPERM') return refusal.notPermitted(path);
  if (code?.startsWith('E') && error instanceof Error && 'syscall' in error)
    return refusal.unreadable(path, code);
  return error;
}
