import { createHash } from 'node:crypto';
import { isExact, type LedgerEvent } from '../../record/index.js';
import type { Line } from './lines.js';

/** Says of each event whether what it speaks of came before it: null, or what is wrong in a few words. */
export type Check = (line: Line) => string | null;

/** A check that remembers what it has let through: an event that needs one which was damaged is refused with it. */
export function referenceCheck(): Check {
  const texts = new Map<string, string>();
  const [readings, items, entries, decisions] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const check = ({ seq, what, text }: Line): string | null => {
    switch (what.kind) {
      case 'document.added': {
        if (text === undefined) return 'its text is missing';
        const hash = createHash('sha256').update(text, 'utf8').digest('hex');
        if (hash !== what.document.sha256) return 'its text is not the one that was hashed';
        texts.set(what.document.id, text);
        return null;
      }
      case 'document.seen':
        return absent(texts, what.document);
      case 'reading.made':
        readings.add(what.reading);
        return absent(texts, what.document);
      case 'item.asserted':
        return assertion(what, texts, readings, items, entries);
      case 'item.retracted':
      case 'item.corrected':
      case 'item.accepted':
      case 'item.rejected':
        decisions.add(String(seq));
        return absent(items, what.item);
      case 'merge.proposed':
      case 'merge.declined':
        decisions.add(String(seq));
        return absent(entries, what.entries[0]) ?? absent(entries, what.entries[1]);
      case 'entry.merged':
        decisions.add(String(seq));
        return absent(entries, what.entry) ?? absent(entries, what.into);
      case 'entry.split':
        decisions.add(String(seq));
        entries.add(what.into);
        return (
          absent(entries, what.entry) ?? what.items.map((item) => absent(items, item)).find(Boolean) ?? null
        );
      case 'decision.undone':
        return absent(decisions, String(what.event));
      default:
        return null;
    }
  };
  return check;
}

type Assertion = Extract<LedgerEvent['what'], { kind: 'item.asserted' }>;

function assertion(
  { item, document, reading, entry, match }: Assertion,
  texts: ReadonlyMap<string, string>,
  readings: ReadonlySet<string>,
  items: Set<string>,
  entries: Set<string>,
): string | null {
  const wrong = absent(texts, document) ?? absent(readings, reading);
  if (wrong !== null) return wrong;
  const text = texts.get(document) ?? '';
  if (!item.evidence.every((piece) => isExact(text, piece)))
    return 'a passage does not stand in its document';
  if (match !== null && !entries.has(entry)) return `it joins ${entry}, which is not there`;
  items.add(item.id);
  entries.add(entry);
  return null;
}

const absent = (known: { has(id: string): boolean }, id: string): string | null =>
  known.has(id) ? null : `it speaks of ${id}, which is not there`;
