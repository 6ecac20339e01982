import type { Trees } from '../language/index.js';
import { parseDocument } from '../language/parse/index.js';
import { segment } from '../language/segments.js';
import { tokenize } from '../language/tokens.js';

/** A sentence longer than this is no sentence; in UTF-16 code units. */
export const LONGEST = 1200;

/** The sentences that were parsed last: several marks ask for each, one after the other. */
const parsed = new Map<string, Trees>();
const MOST_PARSED = 256;

/** The parse of a sentence. */
export function treesOf(text: string): Trees {
  const known = parsed.get(text);
  if (known) return known;
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const trees = parseDocument(tokens, sentences);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, trees);
  return trees;
}

/** The tokens of a stretch of a parsed sentence; null where it holds none. */
export function tokensIn({ tokens }: Trees, start: number, end: number): { from: number; to: number } | null {
  const inside = Array.from({ length: tokens.length }, (_, i) => i).filter(
    (i) => (tokens.ends[i] ?? 0) > start && (tokens.starts[i] ?? 0) < end,
  );
  const [from, to] = [inside[0], inside.at(-1)];
  return from === undefined || to === undefined ? null : { from, to: to + 1 };
}
