import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Files below a folder of the project, as paths from the project's folder, sorted. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const withoutComments = (path: string): string =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');

/** The code without comments and without what stands in quotation marks, good enough to look for words in it. */
export const codeOf = (path: string): string =>
  withoutComments(path).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

/** What a file imports or re-exports, statically or on demand, as it is written there. */
export function importsOf(path: string): string[] {
  const code = withoutComments(path);
  const statements = /^(?:import|export)\s(?:[\w*{][^'"`;=()]*\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
  const onDemand = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [statements, onDemand].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, name = '']) => name),
  );
}
