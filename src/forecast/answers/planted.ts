import { bounds, type Day, type Entry, type Slots } from '../../record/index.js';

/**
 * An entry that is only supposed: what the record would hold if something were told on a day. It is vouched for by one document, so that whatever
 * counts entries counts it.
 */
export function plantedEntry(slots: Slots, told: Day): Entry {
  const id = `if-${slots.kind}-${told}`;
  const when = 'when' in slots && slots.when !== null ? bounds(slots.when) : { first: told, last: told };
  const document = {
    id,
    title: null,
    published: told,
    known: told,
    source: 'supposed',
    outlet: null,
    copyOf: null,
  };
  const item = { ...slots, id, evidence: [SUPPOSED], confidence: 1, rules: [] };
  return {
    id,
    slots,
    contradictions: [],
    reports: [{ item, document, review: null }],
    sources: 1,
    first: when.first,
    last: when.last,
  };
}

/** There are no words of what nobody said. */
const SUPPOSED = { start: 0, end: 0, quote: '' };

/** Something supposed of one or two sides, as if it were told on a day. */
export const supposed = {
  officialsMeet: (parties: readonly string[], asOf: Day): Entry =>
    plantedEntry({ ...MEETING, parties: [...parties], status: 'held', when: asOf, level: 'officials' }, asOf),
  leadersPlan: (parties: readonly string[], when: Day, asOf: Day): Entry =>
    plantedEntry({ ...MEETING, parties: [...parties], status: 'planned', when, level: 'leaders' }, asOf),
  opens: (actor: string, asOf: Day): Entry =>
    plantedEntry({ kind: 'position', actor, stance: 'open_to', issue: 'normalization' }, asOf),
  tests: (actor: string, asOf: Day): Entry =>
    plantedEntry({ kind: 'capability', actor, change: 'test', system: 'missile', when: asOf }, asOf),
};

const MEETING = { kind: 'encounter', where: null, outcome: 'unstated' } as const;
