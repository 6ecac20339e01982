import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './maker.js';
import type { ActorRef } from './record/index.js';
import type { VoteYear } from './weigh/index.js';

/** The table of votes, `a,b,year,votes,agreement`, the pair in the order of the alphabet (data/MANIFEST.md). */
const table = (): string => join(packageFolder(), 'data', 'votes', 'un-agreement.csv');

/** How often each two of some states voted alike in the UN General Assembly, year by year, as far as the table that ships knows. */
export function votesAmong(
  sides: readonly ActorRef[],
  csv: string = readFileSync(table(), 'utf8'),
): VoteYear[] {
  const asked = new Set(sides);
  const rows: VoteYear[] = [];
  for (const line of csv.split('\n').slice(1)) {
    // Most lines are of others: their states are looked at before the line is taken apart.
    if (!asked.has(line.slice(0, 3)) || !asked.has(line.slice(4, 7))) continue;
    const [one = '', other = '', year, votes, agreement] = line.split(',');
    rows.push({ pair: [one, other], year: Number(year), votes: Number(votes), agreement: Number(agreement) });
  }
  return rows;
}
