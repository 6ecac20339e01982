import type { Added, Ledger } from '../src/keep/index.js';
import { addReadings } from '../src/keep/index.js';
import { sheetReadings } from '../src/read/index.js';
import type { Reading } from '../src/record/index.js';
import { incoming } from './ledger-process.js';

/** The rows of a table as readings. Fails where the table has a problem. */
export async function rowsOf(name: string, lines: readonly string[]): Promise<readonly Reading[]> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const sheet = await sheetReadings({
    source: `tables/${name}`,
    name,
    bytes,
    contentType: null,
    charset: null,
  });
  const [problem] = sheet?.problems ?? [];
  if (!sheet || problem) throw new Error(`${name}:${problem?.line}: ${problem?.message}`);
  return sheet.readings;
}

/** Adds the rows of a table to a ledger, each on its own. */
export async function tellTable(
  ledger: Ledger,
  name: string,
  lines: readonly string[],
): Promise<readonly Added[]> {
  const added: Added[] = [];
  for (const reading of await rowsOf(name, lines))
    added.push(...(await addReadings(ledger, [incoming(reading)])));
  return added;
}
