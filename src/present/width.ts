/** Columns and characters of a terminal. */

/** Made when first needed, which takes some milliseconds: most texts are simple (see below). */
let segmenter: Intl.Segmenter | null = null;

/** What moves a cursor, changes colours or turns the direction of writing: C0, C1, bidi marks, line separators, lone surrogates. */
const HARMFUL =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** Text from a document made safe to print: white space flattened, anything that steers a terminal shown as "�". */
export const safe = (text: string): string => text.replace(/\s+/g, ' ').replace(HARMFUL, '\ufffd');

/** Two columns: East Asian wide and full-width letters, and pictures. Blocks after Unicode 15 EastAsianWidth, classes W and F. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const ZERO = /^[\p{Mark}\u200b-\u200d\u2060]+$/u;

function columnsOf(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The segmenter takes time that grows with the square of a text's length, so it is handed pieces of about this many code units. */
const PIECE = 256;
const PRINTABLE = /^[\u0020-\u007e]*$/;
/** Text of letters, dashes, quotation marks and bars that take one column each and join with nothing, so that it need not be segmented. */
const SIMPLE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2212\u2500-\u257f\u25cb\u25cf]*$/;

/** The characters of a text as people count them. A piece ends before a plain letter or blank where one is near, never in a pair. */
function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE);
    const limit = Math.min(text.length, to + PIECE);
    while (to < limit && !PRINTABLE.test(text.charAt(to))) to++;
    if (/[\udc00-\udfff]/.test(text.charAt(to))) to++;
    for (const { segment } of segmenter.segment(text.slice(from, to))) yield segment;
    from = to;
  }
}

/** How many columns of a terminal a text takes. */
export function width(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemes(text)) columns += columnsOf(grapheme);
  return columns;
}

/** Breaks a word that is wider than a line. */
function broken(word: string, columns: number): string[] {
  const parts: string[] = [];
  let part = '';
  let filled = 0;
  for (const grapheme of graphemes(word)) {
    const taken = columnsOf(grapheme);
    if (filled + taken > columns && filled > 0) {
      parts.push(part);
      part = '';
      filled = 0;
    }
    part += grapheme;
    filled += taken;
  }
  return [...parts, part];
}

/** A text in lines of at most `columns` columns, broken between words where that is possible. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(2, columns);
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const words = text.split(' ').flatMap((word) => (width(word) > room ? broken(word, room) : [word]));
  for (const word of words) {
    const taken = width(word);
    if (filled > 0 && filled + 1 + taken > room) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    line += filled > 0 ? ` ${word}` : word;
    filled += (filled > 0 ? 1 : 0) + taken;
  }
  return [...lines, line];
}
