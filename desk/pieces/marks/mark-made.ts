import type { Mark } from './mark.js';

/** A mark for tests, of which only some things matter. */
export const markOf = (own: Partial<Mark>): Mark => ({
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
});
