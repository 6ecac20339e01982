import { createHash } from 'node:crypto';
import { type Maker, Reading } from '../../record/index.js';
import { type Added, addReadings, type Incoming } from '../add/add-reading.js';
import type { Ledger } from '../ledger.js';
import { outletBehind } from '../outlets/index.js';
import { isStorable } from '../storable.js';
import { type Problem, refuseDamaged } from './problem.js';

/** What a reading was made by that comes in without saying so. */
const UNKNOWN: Maker = { version: 'unknown', code: 'unknown', models: 'unknown' };
/** Readings written in one transaction. */
const TOGETHER = 16;

export interface ImportedReadings {
  readonly added: readonly Added[];
  readonly problems: readonly Problem[];
}

/**
 * Adds readings as `brief --json` prints them, one a line. Damaged lines are told by number and left out; with `strict` one of them stops the
 * import and nothing is written, for which all lines are held in memory. Throws `Failure`.
 */
export async function importReadings(
  ledger: Ledger,
  source: string,
  lines: AsyncIterable<string>,
  { strict = false }: { readonly strict?: boolean } = {},
): Promise<ImportedReadings> {
  const problems: Problem[] = [];
  const added: Added[] = [];
  let waiting: Reading[] = [];
  let number = 0;
  const write = async (): Promise<void> => {
    added.push(...(await addReadings(ledger, waiting.map(incomingOf))));
    waiting = [];
  };
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readingIn(line);
    if ('wrong' in read) problems.push({ line: number, what: read.wrong });
    else waiting.push(read.reading);
    if (!strict && waiting.length >= TOGETHER) await write();
  }
  if (strict) refuseDamaged(source, problems);
  await write();
  return { added, problems };
}

const incomingOf = (reading: Reading): Incoming => ({
  reading,
  maker: UNKNOWN,
  outlet: outletBehind(reading.document),
});

function readingIn(line: string): { reading: Reading } | { wrong: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { wrong: 'no JSON' };
  }
  const parsed = Reading.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { wrong: `${issue?.path.join('.') || 'the whole'}: ${issue?.message}` };
  }
  const { text, sha256 } = parsed.data.document;
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  if (hash !== sha256) return { wrong: 'document.sha256: is not the hash of its text' };
  return isStorable(JSON.stringify(parsed.data))
    ? { reading: parsed.data }
    : { wrong: 'it holds a NUL or half a character' };
}
