import { memo } from 'react';
import { pointsInWords } from '../../../src/present/measures/balance-words.js';
import { tieInWords } from './sentences.js';
import type { Tie } from './ties.js';

interface Props {
  readonly tie: Tie;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** How much thinner lines are on a narrow page. */
  readonly narrow: number;
  readonly isAside: boolean;
  /** Where its balance is written; nowhere where undefined. */
  readonly numberX: number | undefined;
  readonly numberY: number | undefined;
}

/** Widths of lines in pixels, and of the root of one point. */
const WIDTH = { least: 1.25, most: 11, root: 1.6 };
/** From the middle of small letters to the line that they stand on. */
const BASELINE = 4;

/** A tie: solid together, dashed apart, dotted met; as wide as its balance is far from nothing. Pressed, it opens its newest words. */
export const TieMark = memo(function TieMark({ tie, narrow, isAside, numberX, numberY, ...ends }: Props) {
  return (
    <g className="tie" data-entry={tie.newest ?? undefined} data-aside={isAside || undefined}>
      <title>{tieInWords(tie)}</title>
      <line {...ends} className="reach" />
      <line {...ends} className={tie.standing} strokeWidth={narrow * widthOf(tie.points)} />
      {numberX !== undefined && numberY !== undefined && (
        <text x={numberX} y={numberY + BASELINE} textAnchor="middle">
          {pointsInWords(tie.points)}
        </text>
      )}
    </g>
  );
});

const widthOf = (points: number): number =>
  Math.min(WIDTH.most, WIDTH.least + WIDTH.root * Math.sqrt(Math.abs(points)));
