/** What a UTF-16 code unit is to the tokenizer. */
export const kind = { other: 0, letter: 1, digit: 2, space: 3, high: 4 } as const;

const unknown = 255;
const table = new Uint8Array(65_536).fill(unknown);

/** Underscore, zero-width joiners and the soft hyphen stand inside words. */
const joiners = '_\u200c\u200d\u00ad';

/** Letters carry their marks and joiners; a high surrogate opens a pair. */
function look(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return kind.high;
  const char = String.fromCharCode(code);
  if (joiners.includes(char) || /[\p{L}\p{M}]/u.test(char)) return kind.letter;
  if (/\p{N}/u.test(char)) return kind.digit;
  return /[\s\u0085\u200b\ufeff\u2060]/u.test(char) ? kind.space : kind.other;
}

/** The kind of a code unit, looked up once and remembered (the table is one cell for each of the 65 536 code units). */
export function kindOf(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== unknown) return known;
  const found = look(code);
  table[code] = found;
  return found;
}

/** The kind at a place of the text; a space beyond its end. */
export const kindAt = (text: string, at: number): number =>
  at < text.length ? kindOf(text.charCodeAt(at)) : kind.space;

/** First and last non-space position of [start, end); start equals end where there is none. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && kindAt(text, from) === kind.space) from += 1;
  while (to > from && kindAt(text, to - 1) === kind.space) to -= 1;
  return { start: from, end: to };
}

export const isUpper = (char: string): boolean => char !== char.toLowerCase();
export const isLower = (char: string): boolean => char !== char.toUpperCase();
