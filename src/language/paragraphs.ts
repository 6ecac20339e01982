import type { Span } from './analysis.js';
import { isLower, kind, kindAt, trimmed } from './characters.js';

interface Line extends Span {
  /** A blank line (or the start of the text) comes before. */
  readonly opens: boolean;
}

/** Line widths, in characters, that hard-wrapped prose has: from narrow columns to wide mail. Outside of them every break is meant. */
const narrowest = 40;
const widest = 120;

const lineOrBreak = /[^\n\r\u0085\u2028\u2029\f\v]+|\r\n|[\n\r\u0085\u2028\u2029\f\v]/g;
const breaks = '\n\r\u0085\u2028\u2029\f\v';

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (const match of text.matchAll(lineOrBreak)) {
    const { start, end } = trimmed(text, match.index, match.index + match[0].length);
    if (start < end) {
      lines.push({ start, end, opens });
      opens = false;
    } else if (blankBefore(text, match.index)) opens = true;
  }
  return lines;
}

/** Whether the line that ends at `at` is empty: the character before its break is a break or white space up to one. */
const blankBefore = (text: string, at: number): boolean => at === 0 || breaks.includes(text.charAt(at - 1));

/** The width that the text was wrapped to, in characters, or null where lines are paragraphs. One line in twenty may stick out. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width >= narrowest && width <= widest ? width : null;
}

const bullet = /[-–—•*·▪◦○●>]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s/y;
const opensList = (text: string, line: Line): boolean => {
  bullet.lastIndex = line.start;
  return bullet.test(text);
};

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && kindAt(text, at) !== kind.space) at += 1;
  return at - line.start;
}

/** Whether the break between two lines falls inside a sentence: the next line goes on in lower case, or its first word had no room. */
function runsOn(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.opens || opensList(text, next)) return false;
  const last = text.charAt(line.end - 1);
  if (isLower(text.charAt(next.start)) && !'.!?:;'.includes(last)) return true;
  return width !== null && line.end - line.start + 1 + firstWordLength(text, next) > width;
}

/** The paragraphs of a text, trimmed and in order: blank lines and single breaks part them, except where a line was only wrapped. */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const paragraphs: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && runsOn(text, previous, line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    previous = line;
  }
  return paragraphs;
}
