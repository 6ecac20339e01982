import { type Commitment, type Entry, type Evidence, passage, type Report } from '../../record/index.js';
import { lineByLine } from '../line-by-line.js';
import { type PromiseWeight, weighCommitment } from '../promise.js';
import { isVouched } from '../told.js';
import { stateTold } from './history.js';

/** The axes and the specificity of a promise as one report words it, and that report's item. Offsets are those of its document. */
export interface WordedPromise
  extends Pick<PromiseWeight, 'obligation' | 'precision' | 'delegation' | 'specificity' | 'marks'> {
  readonly item: string;
}

/** How a promise was worded when it was made: by its most specific report; null where every report tells only what became of it. */
export function wordedIn({ reports }: Pick<Entry, 'reports'>): WordedPromise | null {
  const made = reports.filter((report) => isVouched(report) && stateTold(report) === null);
  const worded = made.flatMap(wordedBy);
  return worded.reduce<WordedPromise | null>(
    (best, one) => (best === null || one.specificity > best.specificity ? one : best),
    null,
  );
}

function wordedBy(report: Report): WordedPromise[] {
  const { item } = report;
  if (item.kind !== 'commitment') return [];
  const { pieces, text, back } = layOut(item, report.document.row?.says ?? null);
  const { obligation, precision, delegation, specificity, marks } = weighCommitment(
    { ...item, evidence: pieces },
    text,
  );
  const placed = marks.map((mark) => ({ ...mark, evidence: mark.evidence.map(back) }));
  return [{ item: item.id, obligation, precision, delegation, specificity, marks: placed }];
}

/** A text of nothing but the passages, line by line, and the way back from it to the document; of a row its sentence alone. */
function layOut({ evidence }: Commitment, says: string | null) {
  const sources = evidence.flatMap((piece): Evidence[] => {
    if (says === null) return [piece];
    const at = piece.quote.indexOf(says);
    return at < 0 ? [] : [{ start: piece.start + at, end: piece.start + at + says.length, quote: says }];
  });
  const kept = sources.length > 0 ? sources : evidence;
  const { text, spans } = lineByLine(kept.map(({ quote }) => quote));
  const pieces = spans.map(({ start, end }) => passage(text, start, end));
  const back = (found: Evidence): Evidence => {
    const i = pieces.findIndex(({ start, end }) => start <= found.start && found.end <= end);
    const shift = (kept[i]?.start ?? 0) - (pieces[i]?.start ?? 0);
    return { ...found, start: found.start + shift, end: found.end + shift };
  };
  return { pieces, text, back };
}
