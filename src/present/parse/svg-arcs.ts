import type { Arc } from './arcs.js';
import { type Band, number, xml } from './svg-band.js';
import { type Layout, PORT, SIZE } from './svg-layout.js';

/** Pixels from one level of arcs to the next: a line of type and some air. */
const STEP = 22;
/** Radius of an arc's corners, and half the width and the length of its tip, in pixels. */
const CORNER = 6;
const TIP = { half: 3.5, length: 6 };

/** Relations that name who does what: the parts of a clause that the others lean on. */
const CORE = new Set(['nsubj', 'csubj', 'obj', 'iobj', 'ccomp', 'xcomp']);

function rankOf(relation: string): string {
  const [plain = ''] = relation.split(':');
  if (CORE.has(plain)) return 'arc core';
  return plain === 'punct' ? 'arc punct' : 'arc';
}

const tip = (x: number, bottom: number): string =>
  `<path class="tip" d="M${number(x - TIP.half)},${bottom - TIP.length}h${2 * TIP.half}L${number(x)},${bottom}z"/>`;

function arcMarkup(
  { head, dependent, relation, level, port }: Arc,
  middles: readonly number[],
  bottom: number,
): string {
  const from = (middles[head] ?? 0) + port * PORT;
  const to = middles[dependent] ?? 0;
  const top = bottom - level * STEP;
  const bend = Math.min(CORNER, Math.abs(to - from) / 2) * Math.sign(to - from);
  const [x1, x2] = [number(from), number(to)];
  const path = `M${x1},${bottom}V${top + CORNER}Q${x1},${top} ${number(from + bend)},${top}H${number(to - bend)}Q${x2},${top} ${x2},${top + CORNER}V${bottom - TIP.length}`;
  const label = `<text x="${number((from + to) / 2)}" y="${top - 4}">${xml(relation)}</text>`;
  return `<g class="${rankOf(relation)}"><path d="${path}"/>${tip(to, bottom)}${label}</g>`;
}

/** The arrow that comes from nowhere to the root. */
function rootMarkup(x: number, bottom: number): string {
  const label = `<text x="${number(x)}" y="${SIZE.label}">root</text>`;
  return `<g class="arc core"><path d="M${number(x)},${SIZE.label + 4}V${bottom - TIP.length}"/>${tip(x, bottom)}${label}</g>`;
}

/** The arcs above the words, layered by what they go over, each with its relation on top. */
export function arcBand({ sentence, arcs, middles }: Layout): Band {
  const levels = arcs.reduce((most, { level }) => Math.max(most, level), 0);
  const height = SIZE.label + 4 + (levels + 1) * STEP;
  const roots = sentence.words.flatMap(({ head }, word) => (head === null ? [middles[word] ?? 0] : []));
  const markup = [
    ...arcs.map((arc) => arcMarkup(arc, middles, height)),
    ...roots.map((x) => rootMarkup(x, height)),
  ];
  return { markup: markup.join('\n'), height: height + 4, right: 0 };
}
