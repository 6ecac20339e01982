import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isAddress } from './address.js';
import { documentsIn, filesLike, isPattern } from './listing.js';

/**
 * The documents that the arguments name, each once: files, addresses and `-` as they stand; folders with all documents below them; and
 * patterns such as `reports/*.pdf`. In the order of the arguments, and within a folder or pattern in the order of their names.
 * What names nothing (a folder without documents, a pattern that fits no file) stays, so that reading it says so and the rest goes on.
 */
export async function expandSources(args: readonly string[]): Promise<readonly string[]> {
  const sources = (await Promise.all(args.map(expand))).flat();
  const once = new Map<string, string>();
  for (const source of sources) {
    const identity = await identityOf(source);
    if (!once.has(identity)) once.set(identity, source);
  }
  return [...once.values()];
}

const isFile = (source: string): boolean => source !== '-' && !isAddress(source);

/** The same for two ways of writing one file, links included. */
async function identityOf(source: string): Promise<string> {
  return isFile(source) ? realpath(source).catch(() => resolve(source)) : source;
}

async function expand(source: string): Promise<readonly string[]> {
  if (!isFile(source)) return [source];
  const info = await stat(source).catch(() => null);
  const isFolder = info?.isDirectory() === true;
  if (!isFolder && (info || !isPattern(source))) return [source];
  const found = await (isFolder ? documentsIn(source) : filesLike(source)).catch(() => []);
  return found.length > 0 ? found : [source];
}
