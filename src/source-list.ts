import type { RawDocument } from './read/index.js';
import { csvGrid } from './read/sheet/csv-grid.js';
import { Day } from './record/index.js';

/** A public document that can be fetched from its address. */
export interface ListedSource {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly publisher: string;
  /** The day of publication; null where the page itself has to say it. */
  readonly published: Day | null;
}

/** What a list of documents holds, and what is wrong with it by line. */
export interface SourceList {
  readonly sources: readonly ListedSource[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const COLUMNS = ['id', 'address', 'title', 'publisher', 'published', 'licence', 'note'];
const NEEDED = ['id', 'address', 'title', 'publisher'] as const;

/** Reads a list of documents by address (docs/add.md), strictly. */
export async function sourceList(raw: RawDocument): Promise<SourceList> {
  const { lines, problems } = await csvGrid(raw);
  const [head, ...rest] = lines;
  const columns = head?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const found = [...problems, ...headProblems(columns)];
  const seen = new Map<string, number>();
  const sources = rest.map(({ line, cells }) => {
    const cellOf = (column: string): string => cells[columns.indexOf(column)] ?? '';
    for (const message of rowProblems(cellOf, seen, line)) found.push({ line, message });
    return sourceOf(cellOf);
  });
  return { sources, problems: found.sort((a, b) => a.line - b.line) };
}

const headProblems = (columns: readonly string[]) => [
  ...NEEDED.filter((name) => !columns.includes(name)).map((name) => ({
    line: 1,
    message: `column "${name}" is missing; name it in the first line.`,
  })),
  ...columns
    .filter((name) => !COLUMNS.includes(name))
    .map((name) => ({
      line: 1,
      message: `column "${name}" is not known; the columns are ${COLUMNS.join(', ')}.`,
    })),
];

/** What is wrong with a row. `seen` are the names and addresses so far, with their lines; it grows. */
function rowProblems(cellOf: (column: string) => string, seen: Map<string, number>, line: number): string[] {
  const empty = NEEDED.filter((name) => cellOf(name) === '').map((name) => `"${name}" is empty; fill it.`);
  const address = cellOf('address');
  const published = cellOf('published');
  const wrong = [
    address &&
      !isWeb(address) &&
      `"address" is "${address}"; write one that starts with https:// or http://.`,
    published &&
      !Day.safeParse(published).success &&
      `"published" is "${published}"; write a day as YYYY-MM-DD.`,
  ].filter((message) => typeof message === 'string' && message !== '');
  const twice = ['id', 'address'].flatMap((column) => {
    const key = `${column} ${cellOf(column)}`;
    const before = cellOf(column) === '' ? undefined : seen.get(key);
    seen.set(key, before ?? line);
    return before === undefined ? [] : [`"${column}" is that of line ${before}; list each document once.`];
  });
  return [...empty, ...(wrong as string[]), ...twice];
}

const isWeb = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && !/\s/.test(address);

const sourceOf = (cellOf: (column: string) => string): ListedSource => ({
  id: cellOf('id'),
  address: cellOf('address'),
  title: cellOf('title'),
  publisher: cellOf('publisher'),
  published: cellOf('published') || null,
});
