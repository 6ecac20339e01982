import type { Mark } from './mark.js';

/** What is looked at out of all marks. An empty list or a null asks for nothing. */
export interface Filters {
  /** A state, with its people, or one person. */
  readonly party: string | null;
  readonly issue: string | null;
  /** Keys of lanes. */
  readonly lanes: readonly string[];
  /** The outlet that tells of it. */
  readonly source: string | null;
  /** Of the surest report, at least. */
  readonly confidence: number;
}

/** The fields of the address that hold filters. */
export const FILTER_FIELDS = ['party', 'issue', 'lane', 'source', 'confidence'] as const;

/** The filters that an address asks for. */
export function filtersOf(query: URLSearchParams): Filters {
  const confidence = Number(query.get('confidence') ?? 0);
  return {
    party: query.get('party'),
    issue: query.get('issue'),
    lanes: query.getAll('lane'),
    source: query.get('source'),
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
  };
}

/** Whether a mark passes; `laneOf` says in which lane it is drawn. */
export function passes(filters: Filters, laneOf: (mark: Mark) => string | null): (mark: Mark) => boolean {
  const { party, issue, source, confidence } = filters;
  const lanes = new Set(filters.lanes);
  return (mark) =>
    mark.confidence >= confidence &&
    (issue === null || mark.issue === issue) &&
    (source === null || mark.outlets.includes(source)) &&
    (party === null || mark.parties.some((one) => isOf(one, party))) &&
    (lanes.size === 0 || lanes.has(laneOf(mark) ?? ''));
}

/** A person counts as the state too. */
const isOf = (actor: string, party: string): boolean => actor === party || actor.startsWith(`${party}:`);

/** How many filters narrow the view. */
export const filterCount = ({ party, issue, lanes, source, confidence }: Filters): number =>
  [party !== null, issue !== null, lanes.length > 0, source !== null, confidence > 0].filter(Boolean).length;

/** What can be chosen, the most frequent first. */
export function choicesOf(marks: readonly Mark[], of: (mark: Mark) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const mark of marks) for (const one of of(mark)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
}
