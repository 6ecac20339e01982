import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file that belongs to the page of the desk. */
export interface DeskFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same packed with gzip; null where that saves nothing. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
}

/** The desk as the build made it. */
export interface BuiltDesk {
  /** The one page that it is: what it shows is drawn by its script. */
  readonly page: string;
  /** Its files by their names, which hold the hash of what is in them. */
  readonly files: ReadonlyMap<string, DeskFile>;
}

/** Media types of what a build makes, by the ending of the name. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built desk in a folder, whole: a build that takes its place while the server runs leaves this one as it is. Null where it was not
 * built.
 */
export function builtDesk(folder: string): BuiltDesk | null {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  const assets = join(folder, 'assets');
  const names = readdirSync(assets);
  const bytesOf = (name: string) => Uint8Array.from(readFileSync(join(assets, name)));
  const files = names.flatMap((name): [string, DeskFile][] => {
    const type = TYPES[extname(name)];
    if (type === undefined) return [];
    const packed = names.includes(`${name}.gz`) ? bytesOf(`${name}.gz`) : null;
    return [[name, { type, bytes: bytesOf(name), packed }]];
  });
  return { page: readFileSync(page, 'utf8'), files: new Map(files) };
}
