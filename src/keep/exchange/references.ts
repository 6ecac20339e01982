import { createHash } from 'node:crypto';
import { type Evidence, isExact, type LedgerEvent } from '../../record/index.js';
import type { Line } from './lines.js';

/** Says of each event whether what it speaks of came before it: null, or what is wrong in a few words. */
export type Check = (line: Line) => string | null;

/** What the events that were let through have brought. */
interface Known {
  readonly dossiers: Set<string>;
  readonly texts: Map<string, string>;
  readonly hashes: Set<string>;
  readonly readings: Set<string>;
  /** Items that stand, and all that ever stood with the documents that they stand in. */
  readonly standing: Set<string>;
  readonly items: Map<string, string>;
  readonly entries: Set<string>;
  readonly questions: Set<string>;
  readonly decisions: Set<number>;
  /** Items that people added, by the place of that in the log. */
  readonly added: Map<number, string>;
}

/** A check that remembers what it has let through: an event that needs one which was damaged is refused with it. */
export function referenceCheck(): Check {
  const known: Known = {
    dossiers: new Set(),
    texts: new Map(),
    hashes: new Set(),
    readings: new Set(),
    standing: new Set(),
    items: new Map(),
    entries: new Set(),
    questions: new Set(),
    decisions: new Set(),
    added: new Map(),
  };
  return (line) => {
    const wrong = wrongIn(line, known);
    if (wrong === null) remember(line, known);
    return wrong;
  };
}

const THERE = 'it is there already';
const absent = (known: { has(id: string): boolean }, ...ids: string[]): string | null => {
  const missing = ids.find((id) => !known.has(id));
  return missing === undefined ? null : `it speaks of ${missing}, which is not there`;
};

function wrongIn({ what, text }: Line, known: Known): string | null {
  switch (what.kind) {
    case 'dossier.opened':
      return known.dossiers.size > 0 ? THERE : null;
    case 'document.added':
      return wrongInDocument(what, text, known);
    case 'document.seen':
      return absent(known.texts, what.document);
    case 'reading.made':
      return known.readings.has(what.reading) ? THERE : absent(known.texts, what.document);
    case 'item.asserted':
      return wrongInItem(what, known) ?? absent(known.readings, what.reading);
    case 'item.added':
      return wrongInItem(what, known);
    case 'item.corrected':
      return (
        absent(known.items, what.item) ??
        wrongInPassages(what.evidence ?? [], known.items.get(what.item), known)
      );
    case 'item.retracted':
    case 'item.accepted':
    case 'item.rejected':
      return absent(known.items, what.item);
    case 'merge.proposed':
    case 'merge.declined':
      return absent(known.entries, ...what.entries);
    case 'entry.merged':
      return absent(known.entries, what.entry, what.into);
    case 'entry.split':
      return absent(known.entries, what.entry) ?? absent(known.standing, ...what.items);
    case 'question.asked':
      return known.questions.has(what.question.id) ? THERE : null;
    case 'forecast.made':
      return absent(known.questions, what.forecast.question);
    case 'question.resolved':
      return (
        absent(known.questions, what.resolution.question) ?? absent(known.items, ...what.resolution.items)
      );
    case 'decision.undone':
      return known.decisions.has(what.event) ? null : `it speaks of event ${what.event}, which is not there`;
    default:
      return null;
  }
}

type Of<K extends LedgerEvent['what']['kind']> = Extract<LedgerEvent['what'], { kind: K }>;

function wrongInDocument(
  { document }: Of<'document.added'>,
  text: string | undefined,
  { texts, hashes }: Known,
): string | null {
  if (texts.has(document.id) || hashes.has(document.sha256)) return THERE;
  if (text === undefined) return 'its text is missing';
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  return hash === document.sha256 ? null : 'its text is not the one that was hashed';
}

function wrongInItem({ item, document }: Of<'item.asserted' | 'item.added'>, known: Known): string | null {
  if (known.standing.has(item.id)) return THERE;
  return absent(known.texts, document) ?? wrongInPassages(item.evidence, document, known);
}

function wrongInPassages(
  passages: readonly Evidence[],
  document: string | undefined,
  { texts }: Known,
): string | null {
  const text = texts.get(document ?? '') ?? '';
  return passages.every((piece) => isExact(text, piece)) ? null : 'a passage does not stand in its document';
}

function remember({ seq, what, text }: Line, known: Known): void {
  switch (what.kind) {
    case 'dossier.opened':
      known.dossiers.add(what.dossier.name);
      break;
    case 'document.added':
      known.texts.set(what.document.id, text ?? '');
      known.hashes.add(what.document.sha256);
      break;
    case 'reading.made':
      known.readings.add(what.reading);
      break;
    case 'item.asserted':
    case 'item.added':
      known.items.set(what.item.id, what.document);
      known.standing.add(what.item.id);
      known.entries.add(what.entry);
      if (what.kind === 'item.asserted') break;
      known.decisions.add(seq);
      known.added.set(seq, what.item.id);
      break;
    case 'decision.undone':
      known.decisions.add(seq);
      known.standing.delete(known.added.get(what.event) ?? '');
      break;
    case 'item.retracted':
      known.standing.delete(what.item);
      break;
    case 'question.asked':
      known.questions.add(what.question.id);
      break;
    case 'entry.split':
      known.entries.add(what.into);
      known.decisions.add(seq);
      break;
    default:
      known.decisions.add(seq);
  }
}
