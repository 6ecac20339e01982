import type { Answer } from '../../record/index.js';
import { escaped } from '../markup.js';
import { number } from '../parse/svg-band.js';
import { sayChance } from './chance.js';
import { sayMoved } from './moved.js';

/** Units of a bar across and down; the page draws it as long as it has room. */
const [WIDE, HIGH] = [200, 16] as const;
const MIDDLE = HIGH / 2;
/** Shortest bar of something that is not nothing. */
const LEAST = 1;

const picture = (kind: string, title: string, description: string, markup: string): string =>
  `<svg class="${kind}" viewBox="0 0 ${WIDE} ${HIGH}" role="img"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${markup}</svg>`;

/** An interval in words: "nine in ten between 2 % and 5 %". */
export const sayInterval = ([low, high]: Answer['interval']): string =>
  `nine in ten between ${sayChance(low)} and ${sayChance(high)}`;

/** A chance as a dot on a line from 0 to `top`, over its interval where it has one. */
export function gauge(chance: number, interval: Answer['interval'] | null, top: number): string {
  const at = (share: number): number => number((WIDE * Math.min(share, top)) / top);
  const axis = `<line x1="0" y1="${MIDDLE}" x2="${WIDE}" y2="${MIDDLE}"/><line x1="0" y1="3" x2="0" y2="13"/><line x1="${WIDE}" y1="3" x2="${WIDE}" y2="13"/>`;
  const band = interval
    ? `<rect x="${at(interval[0])}" y="${MIDDLE - 3}" width="${number(Math.max(LEAST, at(interval[1]) - at(interval[0])))}" height="6"/>`
    : '';
  const range = interval ? `, ${sayInterval(interval)}` : '';
  const title = `${sayChance(chance)}${range}`;
  return picture(
    'gauge',
    title,
    `${title}; the line goes from 0 to ${sayChance(top)}.`,
    `${axis}${band}<circle cx="${at(chance)}" cy="${MIDDLE}" r="5"/>`,
  );
}

/** How far something moves an answer: a bar from a middle line, to the left where it speaks against; `most` reaches the end. */
export function swayBar(name: string, moved: number, most: number): string {
  const half = WIDE / 2;
  const length = most === 0 ? 0 : number((Math.abs(moved) / most) * half);
  const wide = moved === 0 ? 0 : Math.max(LEAST, length);
  const kind = moved < 0 ? 'against' : 'towards';
  const bar = `<rect class="${kind}" x="${moved < 0 ? number(half - wide) : half}" y="2" width="${wide}" height="12"/>`;
  const says = moved === 0 ? 'moves nothing' : `${sayMoved(moved)} in log-odds, ${kind} it`;
  return picture(
    'sway',
    `${name}: ${sayMoved(moved)}`,
    `${name} ${says}.`,
    `${bar}<line x1="${half}" y1="0" x2="${half}" y2="${HIGH}"/>`,
  );
}

/** A share of the whole as a bar. */
export function shareBar(name: string, share: number): string {
  const says = `${Math.round(100 * share)} %`;
  const frame = `<rect class="frame" x=".5" y="3.5" width="${WIDE - 1}" height="9"/>`;
  return picture(
    'share',
    `${name}: weight ${says}`,
    `${name} has ${says} of the weight.`,
    `${frame}<rect x="0" y="3" width="${number(WIDE * share)}" height="10"/>`,
  );
}
