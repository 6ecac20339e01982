// The gold readings and their scorer, which lie beside the project and are no part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../dist/index.js';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
export const GOLD = join(shared, 'gold', 'dev');
export const SCORER = join(shared, 'score', 'score.mjs');

/** Whether there is something to score, and something to score it with. */
export const isGoldThere = existsSync(GOLD) && existsSync(SCORER);

/** The gold documents as `{ name, gold, reading }`: each is read as any document is. `only` names one, with or without .json;
 * none where there is no such document. */
export async function goldDocuments(only) {
  const wanted = only && `${only.replace(/\.json$/, '')}.json`;
  const files = readdirSync(GOLD).filter((file) => file.endsWith('.json') && (!wanted || file === wanted));
  const documents = [];
  for (const file of files) {
    const path = join(GOLD, file);
    const gold = JSON.parse(readFileSync(path, 'utf8'));
    documents.push({ name: file.replace(/\.json$/, ''), gold, reading: await readSource(path) });
  }
  return documents;
}
