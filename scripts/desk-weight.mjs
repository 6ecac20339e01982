// What a browser must load of the desk's scripts before it shows anything: node scripts/desk-weight.mjs [FOLDER] prints it, file by file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Where the build puts the desk. */
export const BUILT = fileURLToPath(new URL('../dist/desk', import.meta.url));

/** The files that the page's own script needs outright; what it loads on demand is not among them. `manifest` is Vite's. */
export function initialScripts(manifest) {
  const found = new Set();
  const take = (name) => {
    const { file, imports = [] } = manifest[name];
    if (found.has(file)) return;
    found.add(file);
    imports.forEach(take);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) take(name);
  return [...found].filter((file) => file.endsWith('.js'));
}

/** Bytes of each of these files as it is sent, packed with gzip. */
export function weights(folder = BUILT) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return initialScripts(manifest).map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = weights(process.argv[2]);
  for (const { file, bytes } of all) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} KB  ${file}`);
  console.log(`${(all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1).padStart(7)} KB  in all`);
}
