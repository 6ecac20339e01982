import { pointsInWords } from '../../../src/present/measures/balance-words.js';
import { RestsOn } from '../../evidence/rests-on.js';
import { type Fit, placed } from './fit.js';
import type { Spot } from './layout.js';
import { tieInWords } from './sentences.js';
import type { Tie } from './ties.js';

interface Props {
  readonly tie: Tie;
  readonly from: Spot | undefined;
  readonly to: Spot | undefined;
  readonly fit: Fit;
  readonly isAside: boolean;
  /** Where its balance is written; nowhere where undefined. */
  readonly number: { readonly x: number; readonly y: number } | undefined;
}

/** Widths of lines in pixels, and of one point. */
const WIDTH = { least: 1.25, most: 11, root: 1.6 };

/** From the middle of small letters to the line that they stand on. */
const BASELINE = 4;

/** A tie: solid together, dashed apart, dotted met; as wide as its balance is far from nothing. Pressed, it opens its newest words. */
export function TieMark({ tie, from, to, fit, isAside, number }: Props) {
  if (!from || !to || tie.newest === null) return null;
  const [one, other] = [placed(from, fit), placed(to, fit)];
  const ends = { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
  const says = tieInWords(tie);
  return (
    <RestsOn entry={tie.newest} tabIndex={-1} label={says}>
      <g className="tie" data-aside={isAside || undefined}>
        <title>{says}</title>
        <line {...ends} className="reach" />
        <line {...ends} className={tie.standing} strokeWidth={widthOf(tie.points)} />
        {number && (
          <text x={number.x} y={number.y + BASELINE} textAnchor="middle">
            {pointsInWords(tie.points)}
          </text>
        )}
      </g>
    </RestsOn>
  );
}

const widthOf = (points: number): number =>
  Math.min(WIDTH.most, WIDTH.least + WIDTH.root * Math.sqrt(Math.abs(points)));
