import { type Band, number, xml } from './svg-band.js';
import { type Layout, SIZE } from './svg-layout.js';
import { textWidth } from './text-width.js';
import type { ParsedFrame } from './view.js';
import { surenessOf } from './wording.js';

/** Height of a frame's row and of the box around its lemma, and the air beside the lemma, in pixels. */
const ROW = 48;
const BOX = { height: 20, air: 7 };

/** The frames under the words, a row each: the lemma in a box under its predicate, how sure it is below, the roles under their words. */
export function frameBand(layout: Layout): Band {
  const { frames } = layout.sentence;
  const markup = frames.map((frame, i) => frameMarkup(frame, i, layout));
  return { markup: markup.join('\n'), height: frames.length * ROW, right: 0 };
}

function frameMarkup(frame: ParsedFrame, row: number, layout: Layout): string {
  const { middles } = layout;
  const middle = row * ROW + BOX.height / 2 + 2;
  const baseline = middle + SIZE.label / 3;
  const roles = [...(layout.cells[row] ?? [])].map(
    ([word, text]) =>
      `<text class="role" x="${number(middles[word] ?? 0)}" y="${baseline}">${xml(text)}</text>`,
  );
  const x = middles[frame.predicate] ?? 0;
  const half = textWidth(frame.lemma, SIZE.label) / 2 + BOX.air;
  const box = `<rect x="${number(x - half)}" y="${middle - BOX.height / 2}" width="${number(2 * half)}" height="${BOX.height}" rx="4"/>`;
  const sureness = `<g${frame.negated ? ' class="denied"' : ''}><text x="${number(x)}" y="${middle + BOX.height / 2 + SIZE.label + 2}">${xml(surenessOf(frame))}</text></g>`;
  return `<g class="frame">${ruleOf(frame, row, middle, layout)}${roles.join('')}${box}<text class="predicate" x="${number(x)}" y="${baseline}">${xml(frame.lemma)}</text>${sureness}</g>`;
}

/** The line that holds a row together: over the clause and whatever bears a role in it. It ends behind a role that stands at its end. */
function ruleOf(frame: ParsedFrame, row: number, middle: number, { cells, middles, halves }: Layout): string {
  const roles = cells[row];
  const words = [frame.from, frame.to - 1, frame.predicate, ...(roles?.keys() ?? [])];
  const [first, last] = [Math.min(...words), Math.max(...words)];
  const edge = (word: number, side: number): number =>
    number((middles[word] ?? 0) + (roles?.has(word) ? 0 : side * (halves[word] ?? 0)));
  return `<path d="M${edge(first, -1)},${middle}H${edge(last, 1)}"/>`;
}
