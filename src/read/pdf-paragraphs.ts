import type { PdfLine } from './pdf-lines.js';

/** A step to the next line larger than this many usual steps starts a paragraph. */
const GAP = 1.3;
/** Columns with fewer steps than these tell little; then a step is usual up to so many letter heights. */
const FEW_STEPS = 3;
const USUAL_STEP = 1.5;
/** A first line set in by this many letter heights or more starts a paragraph. */
const INDENT = 0.8;
/** Letters that differ by this share in size are a heading and its text. */
const RESIZED = 0.15;
/** Lines above and below among which the column's right edge is looked for: a title over two columns must not widen them. */
const NEAR = 5;
/** Space at a line's end, in letter heights beyond the next word, that nobody leaves within a paragraph: after a full stop, and else. */
const SLACK_AFTER_SENTENCE = 0.5;
const SLACK = 3;
/** Text shorter than this at the end of a page is rather a heading than a sentence that goes on. */
const LEAST_RUN_ON = 60;

const ENDS_SENTENCE = /[.!?:;]["”’')\]]*$/;

/** Joins lines to paragraphs and undoes hyphenation at line ends. Paragraphs may run over columns and pages. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const words = new Set(pages.flat().flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: string[] = [];
  for (const column of pages.flatMap(columnsOf)) {
    const begins = beginFinder(column);
    for (const [i, line] of column.entries()) {
      const text = paragraphs.at(-1);
      if (text === undefined || (i === 0 ? !runsOn(text, line.text) : begins(i))) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joinLines(text, line.text, words);
    }
  }
  return paragraphs.filter((text) => text !== '');
}

/** The lines of a page in runs from top to foot: where the next line stands higher, a new column begins. */
function columnsOf(page: readonly PdfLine[]): PdfLine[][] {
  const columns: PdfLine[][] = [];
  for (const [i, line] of page.entries()) {
    const above = page[i - 1];
    if (above && above.baseline > line.baseline) columns.at(-1)?.push(line);
    else columns.push([line]);
  }
  return columns;
}

/** Whether text goes on in a new column or on a new page: it broke off within a sentence. */
const runsOn = (before: string, next: string): boolean =>
  before.length >= LEAST_RUN_ON &&
  !ENDS_SENTENCE.test(before) &&
  (/^[\p{Ll}\d("“]/u.test(next) || /[,\p{L}]-?$/u.test(before));

/** Tells for each line of a column but the first whether it begins a paragraph. */
function beginFinder(column: readonly PdfLine[]): (index: number) => boolean {
  const usual = usualStep(column);
  return (index) => {
    const [previous, line] = [column[index - 1], column[index]];
    if (!previous || !line) return true;
    if (previous.baseline - line.baseline > GAP * usual) return true;
    if (resized(previous, line)) return true;
    const ended = ENDS_SENTENCE.test(previous.text);
    if (ended && line.left - previous.left > INDENT * line.size) return true;
    if (/^\p{Ll}/u.test(line.text)) return false;
    const near = column
      .slice(Math.max(0, index - NEAR), index + NEAR)
      .filter((other) => !resized(line, other));
    const edge = Math.max(...near.map(({ right }) => right));
    const slack = (ended ? SLACK_AFTER_SENTENCE : SLACK) * line.size;
    return edge - previous.right > firstWordWidth(line) + slack;
  };
}

const resized = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.size - b.size) > RESIZED * a.size;

function usualStep(column: readonly PdfLine[]): number {
  const steps = column.slice(1).map((line, i) => (column[i]?.baseline ?? 0) - line.baseline);
  const most = steps.length < FEW_STEPS ? USUAL_STEP * median(column.map((line) => line.size)) : Infinity;
  return Math.min(median(steps), most);
}

/** How wide the first word of a line is, in points: had there been room for it in the line above, it would stand there. */
const firstWordWidth = ({ text, left, right }: PdfLine): number =>
  ((right - left) * (text.split(/\s/, 1)[0] ?? '').length) / Math.max(1, text.length);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Two lines as one: a hyphen at the end goes, unless the text writes the word with it elsewhere and not without. */
function joinLines(before: string, next: string, words: ReadonlySet<string>): string {
  const first = /([\p{L}-]*\p{L})[-\u00AD\u2010]$/u.exec(before.slice(-60))?.[1];
  const second = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0];
  if (!first || !second) return /[—–-]$/.test(before) ? before + next : `${before} ${next}`;
  const hyphenated = words.has(`${first}-${second}`.toLowerCase());
  const whole = words.has(`${first}${second}`.toLowerCase());
  return hyphenated && !whole ? before + next : before.slice(0, -1) + next;
}
