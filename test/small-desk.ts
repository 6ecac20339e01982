import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the script of the small desk says. */
export const SCRIPT = "document.title = 'open';\n".repeat(100);

/** A built desk of one page, a script that is also there packed, a style and a list that is nobody's business. Returns its folder. */
export function smallDesk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman small desk '));
  mkdirSync(join(folder, 'assets'));
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  write(
    'index.html',
    '<!doctype html><html lang="en"><head><title>Dragoman</title><script type="module" src="/assets/index-1a.js"></script></head><body><div id="desk"></div></body></html>\n',
  );
  write('manifest.json', '{}');
  write('assets/index-1a.js', SCRIPT);
  write('assets/index-1a.js.gz', gzipSync(SCRIPT));
  write('assets/index-2b.css', 'body{margin:0}');
  write('assets/notes.odd', 'of no known type');
  return folder;
}
