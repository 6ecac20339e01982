import { inflect } from './inflect.js';

/**
 * A small language for word patterns, so that reading rules can be rows of data:
 *
 *   word          that word, in lower case
 *   ~verb         any form of the verb
 *   (a|b c)       one of several sequences
 *   x?            x or nothing
 *   ..  ..5       a gap of up to three (five) words that does not cross a sentence, a semicolon or a colon
 *   @list         one of the phrases of a word list
 *   !word !@list  not this here: nothing is consumed
 *   <actor> <time> <place> <quote>   a whole mention, time expression, place or quotation
 */
export type Node =
  | { readonly type: 'words'; readonly forms: ReadonlySet<string> }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'slot'; readonly slot: Slot }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'any'; readonly options: readonly Option[]; readonly opening: Opening | null };
/** One of several sequences, with what it can begin with, so that most are passed over at once. */
export interface Option {
  readonly nodes: Sequence;
  readonly opening: Opening | null;
}
/** The words and slots that a sequence can begin with; null stands for anything, or nothing at all. */
export interface Opening {
  readonly words: ReadonlySet<string>;
  readonly slots: ReadonlySet<Slot>;
}
export type Sequence = readonly Node[];
export type Slot = 'actor' | 'time' | 'place' | 'quote';

/** Word lists by name; each entry is itself a pattern. */
export type Lists = Readonly<Record<string, readonly string[]>>;

const slots = new Set<string>(['actor', 'time', 'place', 'quote']);
const isSlot = (name: string): name is Slot => slots.has(name);
const usualGap = 3;
const piece = /\s*(\(|\)\??|\||[^\s()|]+)/y;

/** Cuts a pattern into its pieces: words, brackets and bars. */
function pieces(source: string): string[] {
  const found: string[] = [];
  piece.lastIndex = 0;
  for (let m = piece.exec(source); m; m = piece.exec(source)) found.push(m[1] ?? '');
  return found;
}

function anyOf(sequences: readonly Sequence[]): Node {
  const options = sequences.map((nodes) => ({ nodes, opening: openingOf(nodes) }));
  return { type: 'any', options, opening: eitherOf(options.map(({ opening }) => opening)) };
}

/** What one of several can begin with. */
function eitherOf(openings: readonly (Opening | null)[]): Opening | null {
  const known = openings.filter((opening) => opening !== null);
  if (known.length < openings.length) return null;
  const [only, more] = known;
  if (only && !more) return only;
  return {
    words: new Set(known.flatMap(({ words }) => [...words])),
    slots: new Set(known.flatMap(({ slots }) => [...slots])),
  };
}

/** The pieces of a pattern that are still to be read, and what they are read with. */
interface Cursor {
  readonly source: string;
  readonly lists: Lists;
  readonly rest: string[];
}

const fail = ({ source }: Cursor, why: string): never => {
  throw new SyntaxError(`pattern "${source}": ${why}`);
};

function readWord(cursor: Cursor, part: string): Node {
  if (part.length > 1 && part.endsWith('?')) return anyOf([[readWord(cursor, part.slice(0, -1))], []]);
  if (part.length > 1 && part.startsWith('!')) return { type: 'not', node: readWord(cursor, part.slice(1)) };
  if (part.startsWith('..')) return { type: 'gap', most: Number(part.slice(2) || usualGap) };
  if (part.startsWith('~')) return { type: 'words', forms: new Set(inflect(part.slice(1))) };
  if (part.startsWith('@')) return readList(cursor, part.slice(1));
  const slot = /^<(.+)>$/.exec(part)?.[1];
  if (slot === undefined) return { type: 'words', forms: new Set([part]) };
  return isSlot(slot) ? { type: 'slot', slot } : fail(cursor, `no slot <${slot}>`);
}

const isSingle = (phrase: string): boolean => /^~?[^\s()|@<?]+$/.test(phrase);

/** All forms of the single words of a list; its phrases of several words are left out. */
export const singleWords = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.filter(isSingle).flatMap((p) => (p.startsWith('~') ? inflect(p.slice(1)) : [p])));

/** The single words of a list are one set, so that they cost one look-up. */
function readList(cursor: Cursor, name: string): Node {
  const phrases = cursor.lists[name] ?? fail(cursor, `no list @${name}`);
  const forms = singleWords(phrases);
  const options = phrases.filter((p) => !isSingle(p)).map((p) => parsePattern(p, cursor.lists));
  return anyOf(forms.size ? [...options, [{ type: 'words', forms }]] : options);
}

function readSequence(cursor: Cursor): Node[] {
  const nodes: Node[] = [];
  const isOpen = (part: string | undefined): part is string =>
    part !== undefined && part !== '|' && !part.startsWith(')');
  for (let part = cursor.rest[0]; isOpen(part); part = cursor.rest[0]) {
    cursor.rest.shift();
    nodes.push(part === '(' ? readGroup(cursor) : readWord(cursor, part));
  }
  return nodes;
}

function readGroup(cursor: Cursor): Node {
  const options = [readSequence(cursor)];
  while (cursor.rest[0] === '|') {
    cursor.rest.shift();
    options.push(readSequence(cursor));
  }
  const close = cursor.rest.shift() ?? fail(cursor, 'a bracket does not close');
  return anyOf(close === ')?' ? [...options, []] : options);
}

/**
 * Parses a pattern of the language above.
 * @throws SyntaxError that names the pattern: an unknown list or slot, or brackets that do not close.
 */
export function parsePattern(source: string, lists: Lists): Sequence {
  const cursor: Cursor = { source, lists, rest: pieces(source) };
  const nodes = readSequence(cursor);
  if (cursor.rest.length) fail(cursor, 'a bracket closes that was not open');
  return nodes;
}

/** What a pattern can begin with: null where that is anything, since a gap, a "not" or nothing at all may stand first. */
export function openingOf(nodes: Sequence): Opening | null {
  const before: Opening[] = [];
  for (const node of nodes) {
    if (node.type === 'gap' || node.type === 'not') return null;
    if (node.type === 'slot') return eitherOf([...before, { words: new Set(), slots: new Set([node.slot]) }]);
    if (node.type === 'words') return eitherOf([...before, { words: node.forms, slots: new Set() }]);
    const some = node.options.filter((option) => option.nodes.length > 0);
    const opening = eitherOf(some.map((option) => option.opening));
    if (opening === null || some.length === node.options.length)
      return opening && eitherOf([...before, opening]);
    before.push(opening);
  }
  return null;
}
