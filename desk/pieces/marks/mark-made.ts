import type { Mark } from './mark.js';

/** A mark of which tests say only what matters to them; words need not be those of the record. */
export type MarkTold = {
  readonly [K in keyof Mark]?: Mark[K] extends string | null | undefined ? string | null : Mark[K];
};

/** A mark for tests. */
export const markOf = (own: MarkTold): Mark =>
  ({
    id: 'e1',
    kind: 'encounter',
    title: 'Envoys meet',
    date: null,
    first: own.date ?? null,
    last: own.date ?? null,
    known: own.date ?? '',
    parties: [],
    issue: null,
    sources: 1,
    reports: 1,
    outlets: [],
    confidence: 1,
    ...own,
  }) as Mark;
