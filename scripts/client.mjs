// Makes the typed parts of src/client from the description of the interface: `npm run build && node scripts/client.mjs`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientFiles } from './client/client-files.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = process.argv[2] ?? join(root, 'dist');
const client = join(root, 'src', 'client');

const { resources } = await import(join(built, 'serve', 'resources', 'index.js'));
const { openapiOf } = await import(join(built, 'serve', 'openapi.js'));
const files = clientFiles(openapiOf(resources, { version: '' }));

for (const folder of ['types', 'operations']) {
  mkdirSync(join(client, folder), { recursive: true });
  for (const name of readdirSync(join(client, folder)))
    if (!files.has(`${folder}/${name}`)) rmSync(join(client, folder, name));
}
for (const [path, text] of files) writeFileSync(join(client, path), text);
process.stderr.write(`${files.size} files in src/client are made anew.\n`);
