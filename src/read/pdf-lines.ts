/** As much of an item of the PDF library as lines are made of: a run of text and where it stands, in points from the page's lower left corner. */
export interface PdfRun {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}

/** A line of a page, in points: `left` and `right` edge, height of its `baseline` above the page's foot, `size` of its letters. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** How far, in letter heights, a raised or lowered figure may stand from its line. */
const SHIFT = 0.6;
/** A gap between runs, in letter heights, from which on there is a space even if the file has none. */
const SPACE = 0.2;

/** The lines of a page in reading order, that is, the order in which the file draws them. */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const run of runs) {
    const place: PdfLine = placed(run);
    if (run.str.trim() !== '') {
      if (open && continues(open, place)) open = joined(open, place);
      else {
        if (open) lines.push(open);
        open = place;
      }
    } else if (open && run.str !== '' && continues(open, place) && !open.text.endsWith(' '))
      open = spaced(open);
  }
  if (open) lines.push(open);
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function placed(run: PdfRun): PdfLine {
  const [, , , , x, y] = run.transform.map(Number);
  const left = x ?? 0;
  return { text: run.str, left, right: left + run.width, baseline: y ?? 0, size: run.height };
}

const spaced = (line: PdfLine): PdfLine => ({ ...line, text: `${line.text} ` });

const continues = (line: PdfLine, next: PdfLine): boolean =>
  Math.abs(line.baseline - next.baseline) <= SHIFT * Math.max(line.size, next.size) &&
  next.left >= line.right - Math.max(line.size, next.size);

function joined(line: PdfLine, next: PdfLine): PdfLine {
  const gap = next.left - line.right > SPACE * line.size && !/\s$/.test(line.text) && !/^\s/.test(next.text);
  // A raised figure must not give the line its own baseline and size.
  const { baseline, size } = next.size > line.size ? next : line;
  return {
    text: `${line.text}${gap ? ' ' : ''}${next.text}`,
    left: line.left,
    right: next.right,
    baseline,
    size,
  };
}
