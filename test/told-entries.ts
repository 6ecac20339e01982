import { bounds, type Entry, type Slots } from '../src/record/index.js';

/** Slots of an entry, as short as a test wants to tell them; the others tell nothing. */
export type ToldSlots =
  | (Pick<Extract<Slots, { kind: 'encounter' }>, 'kind' | 'parties' | 'when'> &
      Partial<Extract<Slots, { kind: 'encounter' }>>)
  | Exclude<Slots, { kind: 'encounter' }>;

const SILENT = { status: 'held', where: null, level: 'unknown', outcome: 'unstated' } as const;

/** When it happened, of kinds that tell it. */
function daysOf(slots: Slots): { first: string | null; last: string | null } {
  if (slots.kind === 'pause')
    return {
      first: slots.from && bounds(slots.from).first,
      last: slots.to && bounds(slots.to).last,
    };
  const when = 'when' in slots ? slots.when : null;
  return when ? bounds(when) : { first: null, last: null };
}

/** An entry that one report tells; of a row that nobody has checked where `verified` is false. What is said stands on the day `said`. */
export function toldEntry(
  id: string,
  told: ToldSlots,
  { said = '2024-01-01', verified = true }: { readonly said?: string; readonly verified?: boolean } = {},
): Entry {
  const slots = (told.kind === 'encounter' ? { ...SILENT, ...told } : told) as Slots;
  const happens = slots.kind === 'encounter' || 'when' in slots || slots.kind === 'pause';
  const days = happens ? daysOf(slots) : { first: said, last: said };
  const quote = `words of ${id}`;
  const row = { table: 'facts', id, fact: `facts/${id}`, sources: [], verified: false, says: null };
  const document = {
    id: `d-${id}`,
    title: null,
    published: said,
    known: said,
    source: `${id}.txt`,
    outlet: 'a.example',
    copyOf: null,
    ...(!verified && { row }),
  };
  const item = {
    ...slots,
    id: `i-${id}`,
    evidence: [{ start: 0, end: quote.length, quote }],
    confidence: 1,
    rules: [],
  };
  return {
    id,
    slots,
    contradictions: [],
    reports: [{ item, document, review: null }],
    sources: verified ? 1 : 0,
    ...days,
  };
}

/** An encounter that was held. */
export const meeting = (
  id: string,
  parties: readonly string[],
  when: string | null,
  rest: Partial<Extract<Slots, { kind: 'encounter' }>> = {},
): Entry => toldEntry(id, { kind: 'encounter', parties: [...parties], when, ...rest });
