import {
  type Contradiction,
  type Day,
  type Entry,
  ITEM_SCHEMAS,
  type ItemKind,
  type Report,
} from '../../record/index.js';
import { headlineOf } from './headline.js';

/** What a cell of a table holds; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** A column of a table of entries. A `day` is `YYYY-MM-DD`; all other dates are EDTF and stand as `text`. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'truth' | 'whole' | 'day';
  readonly cell: (entry: Entry) => Cell;
}

/** Between the members of a list in one cell. */
const JOIN = '; ';

/** What every item carries, and what other columns show. */
const CARRIED = new Set(['id', 'kind', 'evidence', 'confidence', 'rules']);

/** The columns of a kind, one for each of its slots after the record; null for those that all kinds share. */
export function columnsOf(kind: ItemKind | null): readonly Column[] {
  return [...HEAD, ...(kind === null ? [] : slotColumns(kind)), ...TAIL];
}

const text = (name: string, cell: (entry: Entry) => string | null): Column => ({ name, type: 'text', cell });
const whole = (name: string, cell: (entry: Entry) => number | null): Column => ({
  name,
  type: 'whole',
  cell,
});
const day = (name: string, cell: (entry: Entry) => Day | null): Column => ({ name, type: 'day', cell });

function slotColumns(kind: ItemKind): Column[] {
  const schema = ITEM_SCHEMAS.find((one) => one.shape.kind.value === kind);
  const slots = Object.entries(schema?.shape ?? {}).filter(([name]) => !CARRIED.has(name));
  return slots.map(([name, { type }]) => ({
    name,
    type: type === 'boolean' ? 'truth' : 'text',
    cell: ({ slots }) => asCell(new Map<string, unknown>(Object.entries(slots)).get(name)),
  }));
}

function asCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(JOIN);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** The earliest known report, whose first passage a table shows. */
const firstReport = ({ reports }: Entry): Report | undefined => reports[0];
const firstPassage = (entry: Entry) => firstReport(entry)?.item.evidence[0];

/** "when: 2018-06-12 | 2016-06-12"; the value that the entry goes by comes first. */
const inWords = ({ slot, values }: Contradiction): string =>
  `${slot}: ${values.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' | ')}`;

const HEAD: readonly Column[] = [
  text('id', ({ id }) => id),
  text('kind', ({ slots }) => slots.kind),
  text('headline', headlineOf),
];

const TAIL: readonly Column[] = [
  day('first', ({ first }) => first),
  day('last', ({ last }) => last),
  whole('sources', ({ sources }) => sources),
  text('documents', ({ reports }) => [...new Set(reports.map(({ document }) => document.id))].join(JOIN)),
  text('contradictions', ({ contradictions }) => contradictions.map(inWords).join(JOIN) || null),
  text('quote', (entry) => firstPassage(entry)?.quote ?? null),
  whole('start', (entry) => firstPassage(entry)?.start ?? null),
  whole('end', (entry) => firstPassage(entry)?.end ?? null),
  text('document', (entry) => firstReport(entry)?.document.id ?? null),
  text('title', (entry) => firstReport(entry)?.document.title ?? null),
  day('published', (entry) => firstReport(entry)?.document.published ?? null),
  text('address', (entry) => firstReport(entry)?.document.source ?? null),
];
