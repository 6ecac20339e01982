import { opendir, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { FORMATS } from './formats.js';
import { fileFailure } from './from-file.js';
import { isAddress } from './read-document.js';
import { refusal } from './refusals.js';

/** The characters that make a name that is no file's a pattern. */
const PATTERN = /[*?[\]{}]/;

/**
 * The documents that the arguments name, each once: files, addresses and `-` as they stand; folders with all documents below them; and
 * patterns such as `reports/*.pdf`. In the order of the arguments, and within a folder or pattern in the order of their names.
 * Throws `Failure`: `no-documents` for a folder or pattern without any, `unreadable` for a folder that may not be entered.
 */
export async function expandSources(args: readonly string[]): Promise<readonly string[]> {
  const sources = (await Promise.all(args.map(expand))).flat();
  const firsts = new Map<string, string>();
  for (const source of sources) if (!firsts.has(keyOf(source))) firsts.set(keyOf(source), source);
  return [...firsts.values()];
}

const isFile = (source: string): boolean => source !== '-' && !isAddress(source);
const keyOf = (source: string): string => (isFile(source) ? resolve(source) : source);

async function expand(source: string): Promise<readonly string[]> {
  if (!isFile(source)) return [source];
  const info = await stat(source).catch(() => null);
  if (info?.isDirectory()) return documentsIn(source);
  if (info || !PATTERN.test(source)) return [source];
  return listed(
    source,
    await (await globber())(source, {
      absolute: isAbsolute(source),
      expandDirectories: false,
    }),
  );
}

async function documentsIn(folder: string): Promise<readonly string[]> {
  const opened = await opendir(folder).catch((error: unknown) => {
    throw fileFailure(folder, error);
  });
  await opened.close();
  const extensions = FORMATS.flatMap((format) => format.extensions).join(',');
  const names = await (await globber())(`**/*.{${extensions}}`, {
    cwd: folder,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**'],
  });
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return listed(
    folder,
    names.map((name) => `${prefix}${name}`),
  );
}

/** Sorted by code units, which is the same on every machine. */
function listed(source: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw refusal.noDocuments(source);
  return [...files].sort();
}

const globber = async () => (await import('tinyglobby')).glob;
