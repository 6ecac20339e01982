import { countryName } from './present/countries.js';
import { bounds, type Day, Edtf, isStateless, stateOf } from './record/index.js';

/** The filled cells of a row by their columns. */
export type Cells = ReadonlyMap<string, string>;

/** What every row that ships says of itself. */
const NEEDED = ['id', 'title', 'summary', 'source', 'published', 'verified', 'licence'];
/** Columns of actors, and those whose text may be one. */
const ACTORS = ['parties', 'actor', 'by', 'to', 'between', 'speaker', 'about'];
/** Columns of days that are no slots, which nothing else would check. */
const FURTHER_DATES = ['since', 'day_utc', 'day_local'];
/** Columns of the day on which a fact happened; other tables' days of it may differ from it by one. */
const HAPPENED = ['when', 'since'];
/** What is told before it happens. */
const AHEAD = new Set(['planned', 'proposed', 'cancelled']);
/** The longest title that fits a line of the timeline. */
const LONGEST_TITLE = 80;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SOURCE = /^(?:https?:\/\/[^\s/]+\S*|digest:\d+)$/;
const ACTOR = /^[A-Z]{3}(?::|$)/;

/**
 * What is wrong with a row that ships, beyond what its kind asks of it: sentences for people. `facts` are the rows of all tables as
 * `TABLE/ID`.
 */
export function rowProblems(cells: Cells, compiled: Day, facts: ReadonlySet<string>): string[] {
  return [
    ...NEEDED.filter((column) => !cells.get(column)).map((column) => `"${column}" is empty; fill it.`),
    ...nameProblems(cells),
    ...sourceProblems(cells),
    ...factProblems(cells, facts),
    ...codeProblems(cells),
    ...dateProblems(cells),
    ...publishedProblems(cells, compiled),
  ];
}

function nameProblems(cells: Cells): string[] {
  const id = cells.get('id') ?? '';
  const { length } = cells.get('title') ?? '';
  return [
    id && !ID.test(id) && `"id" is "${id}"; write small letters, digits and hyphens, such as us-2018-06-12.`,
    length > LONGEST_TITLE && `"title" has ${length} characters; write at most ${LONGEST_TITLE}.`,
  ].filter((problem) => typeof problem === 'string' && problem !== '') as string[];
}

const sourceProblems = (cells: Cells): string[] =>
  (cells.get('source') ?? '')
    .split(/\s+/)
    .filter((source) => source !== '' && !SOURCE.test(source))
    .map(
      (source) =>
        `"source" holds "${source}"; write addresses (https://…) or digest:NUMBER, parted by spaces.`,
    );

function factProblems(cells: Cells, facts: ReadonlySet<string>): string[] {
  const fact = cells.get('fact');
  return fact && !facts.has(fact)
    ? [`"fact" is "${fact}"; no table has such a row (write TABLE/ID, such as encounters/us-2018-06-12).`]
    : [];
}

const codeProblems = (cells: Cells): string[] =>
  ACTORS.flatMap((column) =>
    (cells.get(column) ?? '')
      .split(';')
      .map((ref) => ref.trim())
      .filter((ref) => ACTOR.test(ref) && !isStateless(ref) && countryName(stateOf(ref)) === stateOf(ref))
      .map(
        (ref) => `"${column}" holds "${ref}"; no state has the code ${stateOf(ref)} (ISO 3166-1 alpha-3).`,
      ),
  );

const dateProblems = (cells: Cells): string[] =>
  FURTHER_DATES.filter((column) => cells.has(column) && !Edtf.safeParse(cells.get(column)).success).map(
    (column) => `"${column}" is "${cells.get(column)}"; a date is EDTF, such as 2018-06-12 or 2018-06.`,
  );

/** The day from which the world could know something lies between its happening and the compiling of the tables. */
function publishedProblems(cells: Cells, compiled: Day): string[] {
  const published = cells.get('published') ?? '';
  if (published > compiled)
    return [
      `"published" is "${published}", after the tables were compiled (${compiled}); mend one of the two.`,
    ];
  if (!published || AHEAD.has(cells.get('status') ?? '')) return [];
  return HAPPENED.filter((column) => published < firstDay(cells.get(column))).map(
    (column) => `"published" is "${published}", before the fact ("${column}" is "${cells.get(column)}").`,
  );
}

/** The first day that a date may mean; the empty word, which lies before every day, where it is none. */
function firstDay(cell: string | undefined): string {
  const date = Edtf.safeParse(cell);
  return date.success ? (bounds(date.data).first ?? '') : '';
}
