import type { Evidence } from '../../record/index.js';

/** Characters before and after a passage by which it is found again in a text that has changed. */
const AROUND = 32;

/** A text in which passages are looked up: itself, and its offsets in code points. */
export interface SelectedText {
  readonly text: string;
  readonly codePoints: (offset: number) => number;
}

/**
 * The selectors of a passage after the W3C Web Annotation Data Model (4.2.4 Text Quote Selector, 4.2.5 Text Position Selector), which count
 * code points. Without the text only the words themselves are known.
 */
export function selectorsOf({ start, end, quote }: Evidence, within: SelectedText | null): object[] {
  if (!within) return [{ type: 'TextQuoteSelector', exact: quote }];
  const { text, codePoints } = within;
  return [
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
    {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
    },
  ];
}

/** The offset, or the one after it where it would cut a character of two units. */
const whole = (text: string, offset: number): number =>
  offset > 0 && /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1))
    ? offset + 1
    : offset;
