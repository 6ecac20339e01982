import type { MeasurePage } from '../src/present/index.js';
import type { Entry } from '../src/record/index.js';

/** What a page on a measure says beside the measure, of some entries. */
export const measurePage = (entries: readonly Entry[], rest: Partial<MeasurePage> = {}): MeasurePage => ({
  title: 'The cod banks',
  seenFrom: '',
  strangers: [],
  parties: ['NOR', 'ISL'],
  entries: new Map(entries.map((entry) => [entry.id, entry])),
  ...rest,
});

/** Lines that are too wide for a terminal of so many columns. */
export const tooWide = (text: string, columns: number): string[] =>
  text.split('\n').filter((line) => [...line].length > columns);
