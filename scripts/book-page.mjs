// Writes into docs/book.md what its session prints of the Korea dossier today: node scripts/book-page.mjs (npm run build before).
// book-session.test.ts holds the page against it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sessionOn } from './book-session.mjs';

const page = fileURLToPath(new URL('../docs/book.md', import.meta.url));
const text = readFileSync(page, 'utf8');
writeFileSync(page, await sessionOn(text, fileURLToPath(new URL('../bin/dragoman', import.meta.url))));
