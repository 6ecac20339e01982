import type { Alignments, VotesThen } from '../../weigh/index.js';
import type { Pen } from '../pen.js';
import { shortName } from './alignment-matrix.js';

/** Columns of a pair with its share. */
const CELL = 38;

/** How often each two voted alike in the UN General Assembly: beside the balances, never in them. */
export function voteRows({ votes, year, sides }: Alignments, pen: Pen): string[] {
  if (sides.length < 2) return [];
  const head = pen.heading('UN votes, beside it and in no sum');
  if (votes.length === 0)
    return [...head, ...pen.put('No votes of these sides are in the table that ships.', 0, 2)];
  const then = Math.max(...votes.map((one) => one.year));
  const old = then < year ? ` The table ends with ${then}: of ${year} it says nothing.` : '';
  const note = `Share of votes of the General Assembly in ${then} that were alike: 1 always, 0 where one said yes whenever the other said no, an abstention half.${old} Most of the world votes alike on most matters, so that differences between pairs say more than a share.`;
  const cells = [...votes].sort((a, b) => b.agreement - a.agreement).map(voteInWords);
  const columns = Math.max(1, Math.floor(pen.columns / CELL));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) =>
    cells
      .slice(i * columns, (i + 1) * columns)
      .map((cell) => cell.padEnd(CELL))
      .join(''),
  );
  return [...head, ...pen.put(note, 0, 2, 'faint'), ...rows];
}

function voteInWords({ pair, agreement, votes, before }: VotesThen): string {
  const was = before ? `, ${before.agreement.toFixed(2)} in ${before.year}` : '';
  return `${pair.map(shortName).join('–')} ${agreement.toFixed(2)} of ${votes}${was}`;
}
