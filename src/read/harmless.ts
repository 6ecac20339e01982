/** Line ends of other systems, form feeds and the Unicode line and paragraph separators: each is a line break to a reader. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * C0 and C1 control characters but tab and line feed, and the directional formatting characters of Unicode (UAX #9, table 2.4 ff.:
 * ALM, LRM, RLM, LRE…RLO, LRI…PDI) and the deprecated ones (U+206A–U+206F): they can move a terminal's cursor or show words in another order.
 */
const HARMFUL = /[\0-\x08\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/g;

const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * The one step between any document and its stored text: a byte order mark at the start and harmful characters go, line ends become
 * line feeds, lone surrogates become U+FFFD (so that the text can be written as UTF-8). Everything else stays exactly as it was.
 * Doing it twice changes nothing.
 */
export function harmless(text: string): string {
  const clean = text.replace(LINE_ENDS, '\n').replace(HARMFUL, '').replace(LONE_SURROGATES, '\uFFFD');
  return clean.replace(/^\uFEFF+/, '');
}
