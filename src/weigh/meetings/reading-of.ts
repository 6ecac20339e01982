import type { Day, Item } from '../../record/index.js';
import { passage } from '../../record/index.js';
import type { ReadingTold } from '../belonging.js';
import { lineByLine } from '../line-by-line.js';
import { isVouched } from '../told.js';
import type { Placed } from './dossier.js';

/**
 * What a document tells by those of its items that a dossier holds: its text or, where the text is not at hand, in its passages line by
 * line. A row of a table is read as its sentence and its note.
 */
export function readingOf(all: readonly Placed[], text?: string): ReadingTold {
  const placed = all.filter(({ report }) => isVouched(report));
  const published: Day | null = placed[0]?.report.document.published ?? null;
  if (placed.some(({ report }) => report.document.row !== undefined))
    return fromPassages(placed, published, noteIn(text));
  if (text === undefined) return fromPassages(placed, published);
  return { document: { text, published }, items: placed.map(({ report }) => report.item) };
}

/** What the row of a table notes for sceptics, where its text is at hand. */
const noteIn = (text = ''): string[] => /^note: (.+)$/m.exec(text)?.slice(1) ?? [];

/** A text of nothing but passages, in their order, each on a line of its own. */
function fromPassages(
  placed: readonly Placed[],
  published: Day | null,
  note: readonly string[] = [],
): ReadingTold {
  const { text, spans } = lineByLine([...new Set([...placed.flatMap(wordsIn), ...note])]);
  const passages = new Map(
    spans.map(({ start, end }) => [text.slice(start, end), passage(text, start, end)]),
  );
  const items = placed.map((one): Item => {
    const evidence = [...wordsIn(one), ...note].flatMap((words) => passages.get(words) ?? []);
    return { ...one.report.item, evidence };
  });
  return { document: { text, published }, items };
}

const wordsIn = ({ report: { item, document } }: Placed): string[] =>
  document.row?.says
    ? [document.row.says]
    : [...item.evidence].sort((a, b) => a.start - b.start).map(({ quote }) => quote);
