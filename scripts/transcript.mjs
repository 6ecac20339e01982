// Puts the beginning of what the program prints today into the README (npm run transcript); a test holds the two against each other.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Lines of the brief that the README shows, up to the last whole entry. */
const SHOWN = 48;

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = new URL('../README.md', import.meta.url);
const { stdout } = spawnSync(process.execPath, ['bin/dragoman'], { cwd: root, encoding: 'utf8' });
const lines = stdout.split('\n').slice(0, SHOWN);
const shown = lines.slice(0, lines.lastIndexOf('')).join('\n');
const block = /(```console\n\$ npm start\n)[\s\S]*?(\n```)/;
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(block, (_, start, end) => `${start}${shown}\n\n[…]${end}`),
);
