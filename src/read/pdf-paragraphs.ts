import type { PdfLine } from './pdf-lines.js';

/** A step to the next line larger than this many usual steps starts a paragraph. */
const GAP = 1.3;
/** Lines of a page with fewer steps than these tell little; then a step is usual up to so many letter heights. */
const FEW_STEPS = 3;
const USUAL_STEP = 1.5;
/** A first line set in by this many letter heights or more starts a paragraph. */
const INDENT = 0.8;
/** A line that ends this share of the column's width before its edge may be a paragraph's last. */
const SHORT = 0.15;
/** Letters that differ by this share in size are a heading and its text. */
const RESIZED = 0.15;

const ENDS_SENTENCE = /[.!?:;]["”’')\]]*$/;

/** Joins lines to paragraphs and undoes hyphenation at line ends. Paragraphs may run over columns and pages. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const words = new Set(pages.flat().flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: string[] = [];
  for (const page of pages) {
    const starts = startFinder(page);
    for (const [i, line] of page.entries()) {
      const text = paragraphs.at(-1);
      const previous = page[i - 1];
      const begins = previous ? starts(previous, line) : !runsOn(text ?? '', line.text);
      if (text === undefined || begins) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joinLines(text, line.text, words);
    }
  }
  return paragraphs.filter((text) => text !== '');
}

/** Whether text goes on in a new column or on a new page: it broke off within a sentence. */
const runsOn = (before: string, next: string): boolean =>
  !ENDS_SENTENCE.test(before) &&
  (/^[\p{Ll}\d("“]/u.test(next) || /[,\p{L}]-?$/u.test(before)) &&
  before.length > 60;

/** Tells for two lines of a page that follow each other whether the second begins a paragraph. */
function startFinder(page: readonly PdfLine[]): (previous: PdfLine, line: PdfLine) => boolean {
  const steps = page.slice(1).map((line, i) => (page[i]?.baseline ?? 0) - line.baseline);
  const down = steps.filter((step) => step > 0);
  const most = down.length < FEW_STEPS ? USUAL_STEP * median(page.map((line) => line.size)) : Infinity;
  const usual = Math.min(median(down), most);
  const right = Math.max(...page.map((line) => line.right));
  const left = Math.min(...page.map((line) => line.left));
  return (previous, line) => {
    const step = previous.baseline - line.baseline;
    if (step <= 0) return !runsOn(previous.text, line.text);
    if (step > GAP * usual) return true;
    if (Math.abs(previous.size - line.size) > RESIZED * previous.size) return true;
    const ended = ENDS_SENTENCE.test(previous.text);
    if (ended && line.left - previous.left > INDENT * line.size) return true;
    return ended && previous.right < right - SHORT * (right - left) && !/^\p{Ll}/u.test(line.text);
  };
}

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
