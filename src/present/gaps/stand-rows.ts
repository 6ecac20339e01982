import { type ActorRef, ISSUE_LABELS } from '../../record/index.js';
import { type IssueGap, LADDER, type Pair, type Stand } from '../../weigh/gaps/index.js';
import { wordsOf } from '../../weigh/told.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { beside } from '../ledger/beside.js';
import { actorInProse, actorName, capital, listed } from '../names.js';
import type { Pen } from '../pen.js';
import { agoInWords, gapInWords } from './gap-words.js';
import { ladderLine } from './ladder-line.js';

/** Columns of the names of sides. */
const SIDE = 16;
/** Terminals with fewer columns have the side above its words. */
const NARROW = 56;
/** Longest passage, in characters. */
const PASSAGE = 170;

/** Where both sides stand on an issue, each with its passage, and where others stand. */
export function standRows(gap: IssueGap, pair: Pair, pen: Pen): string[] {
  const heights = gap.stands.map((stand) => stand?.standing.height ?? null);
  return [
    ...pen.put(`${capital(ISSUE_LABELS[gap.issue])}: ${gapInWords(gap)}`, 0, 2, 'bold'),
    `  ${ladderLine([heights[0] ?? null, heights[1] ?? null], pen)}`,
    ...pair.flatMap((side, i) => sideRows(side, gap.stands[i] ?? null, pen)),
    ...otherRows(gap.others, pen),
  ];
}

function sideRows(side: ActorRef, stand: Stand | null, pen: Pen): string[] {
  const name = actorName(side);
  const narrow = pen.columns < NARROW;
  const inner = pen.narrower(pen.columns - 2 - (narrow ? 2 : SIDE));
  const lines = stand === null ? inner.put('has said nothing that the record holds') : toldRows(stand, inner);
  if (!narrow) return beside(`  ${name}`, SIDE + 2, lines, pen);
  return [...pen.put(name, 2, 2, 'accent'), ...lines.map((line) => `    ${line}`)];
}

function toldRows(stand: Stand, { put }: Pen): string[] {
  const { standing } = stand;
  return [
    ...put(`${LADDER[standing.mark].says} · ${agoInWords(stand)}`, 0, 2),
    ...put(quoted(clip(wordsOf(standing.told), PASSAGE)), 0, 1),
    ...put(standing.entry, 0, 2, 'faint'),
  ];
}

/** Others in one line: "besides: South Korea sets conditions or demands (6 October 2026)". */
function otherRows(others: readonly Stand[], { put }: Pen): string[] {
  if (others.length === 0) return [];
  const words = others.map(({ standing, age }) => {
    const day = age === null ? 'day not told' : sayDate(standing.day);
    return `${actorInProse(standing.side)} ${LADDER[standing.mark].says} (${day})`;
  });
  return put(`besides: ${words.join('; ')}`, 2, 4, 'faint');
}

/** Issues on which one side is not heard, a line each. */
export function onesidedRow({ issue, stands }: IssueGap, pair: Pair, { put }: Pen): string[] {
  const heard = stands.flatMap((stand) => (stand === null ? [] : [stand]));
  const silent = pair.filter((_, i) => stands[i] === null);
  const says = heard.map(
    (stand) =>
      `${actorInProse(stand.standing.side)} ${LADDER[stand.standing.mark].says} (${agoInWords(stand)})`,
  );
  return put(
    `${capital(ISSUE_LABELS[issue])}: ${listed(silent.map(actorInProse))} said nothing that the record holds; ${listed(says) || 'what was promised has lapsed'}`,
    0,
    2,
  );
}
