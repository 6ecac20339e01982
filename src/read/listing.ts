import { opendir } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { FORMATS } from './formats.js';

/** A star, a question mark, characters in brackets, or choices in braces. */
const PATTERN = /[*?]|\[[^\]]{1,100}\]|\{[^{}]{0,500}[,.][^{}]{0,500}\}/;

/** Whether a name is a pattern, if there is no such file. */
export const isPattern = (name: string): boolean => PATTERN.test(name);

/** The documents below a folder, by their extensions, sorted. Throws the error of the file system where it may not be listed. */
export async function documentsIn(folder: string): Promise<readonly string[]> {
  await (await opendir(folder)).close();
  const extensions = FORMATS.flatMap((format) => format.extensions).join(',');
  const { glob } = await import('tinyglobby');
  const names = await glob(`**/*.{${extensions}}`, {
    cwd: folder,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**'],
  });
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return names.map((name) => `${prefix}${name}`).sort();
}

/** The files that a pattern names, whatever their extensions, sorted by code units, which is the same on every machine. */
export async function filesLike(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false })).sort();
}
