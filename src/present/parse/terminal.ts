import { inkFor } from '../ink.js';
import type { TerminalOptions } from '../terminal.js';
import { safe, wrap } from '../width.js';
import { cut, filling, GAP, widest } from './table-columns.js';
import type { ParsedSentence, ParsedText } from './view.js';
import { wordTable } from './word-table.js';
import { frameLine, spelt } from './wording.js';

/** Fewer columns hold no table, more make long lines that are hard to read. */
const [NARROWEST, WIDEST] = [20, 120];
/** Most columns for the lemma of a frame. */
const LEMMA = 16;

/** The drawing for a terminal, one sentence under the other: its words with their tree, tags, names and times, then its frames. */
export function renderParseTerminal(parsed: ParsedText, { width, colour }: TerminalOptions): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || WIDEST));
  const paint = inkFor(colour);
  const rule = ['', paint('─'.repeat(columns), 'faint'), ''];
  const lines = parsed.sentences.flatMap((sentence, i) => [
    ...(i === 0 ? [] : rule),
    ...wrap(safe(spelt(sentence.words)), columns).map((line) => paint(line, 'bold')),
    '',
    ...wordTable(sentence, columns, paint),
    ...(sentence.frames.length ? ['', ...frameLines(sentence, columns, paint)] : []),
  ]);
  return `${lines.join('\n')}\n`;
}

function frameLines(sentence: ParsedSentence, columns: number, paint: ReturnType<typeof inkFor>): string[] {
  const lemmas = sentence.frames.map(({ lemma }) =>
    cut(safe(lemma), Math.min(LEMMA, Math.floor(columns / 3))),
  );
  const hang = widest(lemmas) + GAP;
  return sentence.frames.flatMap((frame, i) =>
    wrap(safe(frameLine(sentence, frame)), columns - hang).map((line, k) => {
      const lemma = k === 0 ? (lemmas[i] ?? '') : '';
      return paint(lemma, 'bold') + filling(lemma, hang) + line;
    }),
  );
}
