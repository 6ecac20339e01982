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

/** Whether a file declares a function of its own; types and tables need no test beside them. */
export const hasFunctions = (path: string): boolean =>
  /^(?:export )?(?:(?:async )?function\b|const \w+(?::[^=]*)? = (?:async )?(?:\([^)]*\)|\w+)[^;\n]*=>)/m.test(
    codeOf(path),
  );

/** What a file imports or re-exports, statically or on demand, as it is written there. */
export const importsOf = (path: string): string[] => importsIn(path).map(({ name }) => name);

/** The same without what is gone when the file runs: types. */
export const runtimeImportsOf = (path: string): string[] =>
  importsIn(path)
    .filter(({ isType }) => !isType)
    .map(({ name }) => name);

function importsIn(path: string): { readonly name: string; readonly isType: boolean }[] {
  const code = withoutComments(path);
  const statements = /^(?:import|export)\s((?:[\w*{][^'"`;=()]*\sfrom\s)?)\s*['"]([^'"]+)['"]/gm;
  const onDemand = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...code.matchAll(statements)].map(([, what = '', name = '']) => ({
      name,
      isType: /^type\s/.test(what),
    })),
    ...[...code.matchAll(onDemand)].map(([, name = '']) => ({ name, isType: false })),
  ];
}
