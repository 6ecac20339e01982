import { AUTHOR, ISSUE_LABELS } from '../../record/index.js';
import type { IssueObstacles, NamedObstacle, StickingPoint, StickingSide } from '../../weigh/gaps/index.js';
import { clip, quoted } from '../clip.js';
import { actorInProse, actorsInProse, capital } from '../names.js';
import type { Pen } from '../pen.js';
import { saidOn } from '../said-on.js';

/** Obstacles of one issue on a page for people; the rest is in the data. */
const SHOWN = 4;
/** Longest passage, in characters. */
const PASSAGE = 150;

/** What talks stick at: issues with the sides that turned things down or set conditions of late. */
export function stickingRows(points: readonly StickingPoint[], pen: Pen): string[] {
  if (points.length === 0) return [];
  const rows = points.flatMap(({ issue, sides }) => {
    const words = sides.map(({ side, ...counts }) => `${actorInProse(side)} ${countsInWords(counts)}`);
    return pen.put(`${capital(ISSUE_LABELS[issue])}: ${words.join('; ')}`, 2, 4);
  });
  return ['', ...pen.put('Turned down or made a condition within two years, by whom', 0, 2, 'bold'), ...rows];
}

const countsInWords = ({ refused, demanded }: Pick<StickingSide, 'refused' | 'demanded'>): string =>
  [refused && `refused ${refused}`, demanded && `demanded ${demanded}`].filter(Boolean).join(', ');

/** Who names what, issue by issue. */
export function obstacleRows(issues: readonly IssueObstacles[], pen: Pen): string[] {
  if (issues.length === 0) return pen.put('No document in sight names an obstacle.');
  return issues.flatMap(({ issue, obstacles }) => [
    ...pen.put(`${capital(ISSUE_LABELS[issue])} (${obstacles.length})`, 0, 2, 'bold'),
    ...obstacles.slice(0, SHOWN).flatMap((obstacle) => obstacleLines(obstacle, pen)),
    ...(obstacles.length > SHOWN ? pen.put(`and ${obstacles.length - SHOWN} more`, 2, 4, 'faint') : []),
  ]);
}

function obstacleLines({ by, outlet, between, told }: NamedObstacle, { put }: Pen): string[] {
  const voice = by.includes(AUTHOR)
    ? `the document’s own voice${outlet ? ` (${outlet})` : ''}`
    : actorsInProse(by);
  const sides = between.length > 0 ? `between ${actorsInProse(between)}` : 'between whom is not said';
  return [
    ...put(`${sides}; named by ${voice}, ${saidOn(told)}`, 2, 4),
    ...put(quoted(clip(told.quote, PASSAGE)), 4, 5),
  ];
}
