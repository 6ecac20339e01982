import { type ActorRef, sideOf } from '../../record/index.js';
import { type GapAtYear, type IssueGap, LADDER, type Standing, wordsOf } from '../../weigh/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { actorName, capital } from '../names.js';
import type { Pen } from '../pen.js';
import { dated } from '../show/dated.js';
import { ladderLine } from './ladder-line.js';

/** Longest passage, in characters. */
const PASSAGE = 120;

/** How a gap moved: each year in which either side was heard with both ladders at its end, and below it who said what. */
export function trailRows({ years, history }: IssueGap, pen: Pen): string[] {
  const undatedOnes = history.filter((standing) => !standing.dated);
  return [
    ...undatedOnes.flatMap((standing) => standingRows(standing, 'undated', pen)),
    ...years.filter(({ heard }) => heard).flatMap((year) => yearRows(year, history, pen)),
  ];
}

function yearRows(year: GapAtYear, history: readonly Standing[], pen: Pen): string[] {
  const own = history.filter(({ day, dated: isDated }) => isDated && day.startsWith(`${year.year}-`));
  const gap = year.gap === null ? 'not known' : String(year.gap);
  return [
    '',
    `${pen.ink(String(year.year), 'accent', 'bold')}  ${ladderLine(year.heights, pen)}  ${gap}`,
    ...own.flatMap((standing) =>
      standingRows(standing, sayDate(standing.day).replace(` ${year.year}`, ''), pen),
    ),
  ];
}

const standingRows = ({ side, who, mark, told, entry }: Standing, day: string, pen: Pen): string[] =>
  dated(day, pen, ({ put }) => [
    ...put(`${speaker(side, who)} ${LADDER[mark].says}: ${quoted(clip(wordsOf(told), PASSAGE))}`, 0, 2),
    ...put(entry, 2, 2, 'faint'),
  ]);

/** Who speaks for a side: the side itself, or a person of it. */
const speaker = (side: ActorRef, who: readonly ActorRef[]): string =>
  capital(actorName(who.find((ref) => sideOf(ref) === side) ?? side));
