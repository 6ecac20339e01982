import type { ItemKind } from '../../record/reading.js';

/** How the cell of a slot is written: one word or text, several parted by `;`, one actor or several, or yes and no. */
export type CellForm = 'text' | 'word' | 'list' | 'actors' | 'flag';

/** A slot as a column: how its cell is written, and what an empty one means; without `blank` it must be filled. */
export interface SlotColumn {
  readonly form: CellForm;
  readonly blank?: null | string | false | readonly never[];
}

const needed = (form: CellForm): SlotColumn => ({ form });
const date: SlotColumn = { form: 'text', blank: null };
const flag: SlotColumn = { form: 'flag', blank: false };

/** The columns of each kind, named as its slots (docs/record.md). The table of docs/sheets.md says the same. */
export const LAYOUT: Readonly<Record<ItemKind, Readonly<Record<string, SlotColumn>>>> = {
  encounter: {
    parties: needed('list'),
    when: date,
    where: { form: 'text', blank: null },
    status: { form: 'word', blank: 'held' },
    level: { form: 'word', blank: 'unknown' },
    outcome: { form: 'word', blank: 'unstated' },
    agreements: { form: 'list', blank: [] },
  },
  commitment: {
    by: needed('list'),
    to: { form: 'list', blank: [] },
    issue: needed('word'),
    deadline: date,
    quantity: flag,
    verification: flag,
    conditional: flag,
    status: { form: 'word', blank: 'pledged' },
    agreement: { form: 'text', blank: null },
    state: { form: 'word', blank: null },
  },
  position: { actor: needed('actors'), stance: needed('word'), issue: needed('word') },
  obstacle: { issue: needed('word'), between: { form: 'list', blank: [] } },
  assessment: { verdict: needed('word'), by: needed('actors'), about: needed('text') },
  statement: { speaker: needed('actors'), direct: flag, hedged: flag },
  capability: {
    actor: needed('actors'),
    change: { form: 'word', blank: 'test' },
    system: needed('word'),
    when: date,
  },
  alignment: { parties: needed('list'), direction: needed('word'), when: date },
  pause: { parties: needed('list'), from: date, to: date },
  precedent: { about: { form: 'text', blank: null }, case: needed('text') },
};

/** Columns of each kind that are words for people: kept and shown, and no slots. */
export const WORDS: Readonly<Record<ItemKind, readonly string[]>> = {
  encounter: ['form'],
  commitment: ['act', 'object', 'amount', 'deadline_words', 'checked_by', 'condition', 'since', 'says_who'],
  position: ['form', 'where', 'measures', 'trigger', 'ended'],
  obstacle: [],
  assessment: ['form'],
  statement: ['form', 'where'],
  capability: ['form', 'where', 'count', 'model', 'result', 'day_utc', 'day_local'],
  alignment: ['form', 'day_local'],
  pause: ['form'],
  precedent: ['gave_up', 'for_what', 'followed', 'invoked_by', 'when'],
};

/** Columns that any row may have, whatever its kind. */
export const SHARED_COLUMNS: readonly string[] = [
  'kind',
  'id',
  'fact',
  'title',
  'summary',
  'source',
  'published',
  'verified',
  'licence',
  'note',
];

/** Whether a kind has a column of its own, a slot or words. */
export const isColumnOf = (kind: ItemKind, name: string): boolean =>
  Object.hasOwn(LAYOUT[kind], name) || WORDS[kind].includes(name);

/** Whether any kind has such a column. */
export const isColumn = (name: string): boolean =>
  SHARED_COLUMNS.includes(name) || (Object.keys(LAYOUT) as ItemKind[]).some((kind) => isColumnOf(kind, name));

/** The longest name of a column that is looked at. */
const LONGEST_NAME = 60;

/** A column's name as it is looked up: "Deadline " is `deadline`. */
export const columnName = (cell: string): string =>
  cell
    .trim()
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
