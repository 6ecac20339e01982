import { codeDocument, issueIn } from './code/index.js';
import { type Analysis, analyze, type Span } from './language/index.js';
import {
  type ActorRef,
  type Edtf,
  type Evidence,
  Failure,
  type Issue,
  type ItemByHand,
  passage,
  type SourceDocument,
} from './record/index.js';

/** What words of a document tell, for a person who is about to say so. */
export interface Suggestion {
  readonly passage: Evidence;
  /** What the reader makes of these words alone; their passages lie in the document. */
  readonly items: readonly ItemByHand[];
  /** Whom and which times the words name, as the whole document tells it; each once, in their order. */
  readonly actors: readonly ActorRef[];
  readonly dates: readonly Edtf[];
  /** What the words are about, as far as they tell. */
  readonly issue: Issue | null;
}

/** Characters on either side of the words that are read for whom "he" and "then" mean: some ten pages, a tenth of a second. */
const AROUND = 25_000;
/** Characters of the words at most: some sentences. */
export const MOST_SELECTED = 5_000;

/**
 * Reads words of a document by themselves, names and times as the text around them tells. What is missed within a long sentence is often found
 * in a part of it. Offsets are UTF-16 code units. Throws `Failure` `wrong-slots` where they do not lie in the text, or too far apart.
 */
export function suggestion(document: SourceDocument, from: number, to: number): Suggestion {
  const { id, title, text, published } = document;
  const selected = wordsOf(document, from, to);
  const { start, end, quote } = selected;
  const first = Math.max(0, start - AROUND);
  const around = within(analyze(text.slice(first, end + AROUND), published), start - first, end - first);
  const alone = { ...analyze(asSentence(quote), published), ...around };
  return {
    passage: selected,
    items: codeDocument(alone, { id, title }).items.map((item) => told(item, selected)),
    actors: [...new Set(around.mentions.flatMap(({ refs }) => refs))],
    dates: [...new Set(around.times.flatMap(({ value }) => value ?? []))],
    issue: issueIn(quote),
  };
}

/** What was selected, without the space at its ends that comes along with words. */
function wordsOf({ id, text }: SourceDocument, from: number, to: number): Evidence {
  const quote = text.slice(from, to);
  const start = from + (quote.length - quote.trimStart().length);
  const end = to - (quote.length - quote.trimEnd().length);
  if (start < end && to <= text.length && to - from <= MOST_SELECTED) return passage(text, start, end);
  const message = `Characters ${from}–${to} are no words of "${id}", which has ${text.length}; select at most ${MOST_SELECTED} of them.`;
  throw new Failure('wrong-slots', id, message);
}

/** Words that end like a sentence: those that do not are taken for a heading, which tells nothing. */
const asSentence = (quote: string): string => (/[.!?…"”’']$/.test(quote) ? quote : `${quote}.`);

/** What an analysis tells of whom, when and where within two offsets, counted from the first of them. */
function within(
  { mentions, times, places }: Analysis,
  start: number,
  end: number,
): Pick<Analysis, 'mentions' | 'times' | 'places'> {
  const inside = <T extends Span>(spans: readonly T[]): readonly T[] =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return { mentions: inside(mentions), times: inside(times), places: inside(places) };
}

/** An item that was read in words of a document, as a person would tell it. */
function told(
  read: ReturnType<typeof codeDocument>['items'][number],
  { start, quote }: Evidence,
): ItemByHand {
  const { id, confidence, rules, ...item } = read;
  const evidence = item.evidence.map((piece) => {
    const words = quote.slice(piece.start, piece.end);
    return { start: start + piece.start, end: start + piece.start + words.length, quote: words };
  });
  return { ...item, evidence };
}
