import { resolveReferences } from './character-references.js';
import { decode } from './decode.js';
import type { Extracted, RawDocument } from './format.js';
import { tidy } from './page-text.js';
import { dayOfMetadata } from './written-date.js';

/** Markdown: the text without its marks, lines joined to paragraphs; title and date from the front matter or the first heading. */
export function extract(raw: RawDocument): Extracted {
  const source = decode(raw)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const { fields, body } = frontMatter(source);
  const heading = /^#{1,2} +(.{1,300})$/m.exec(body)?.[1];
  return {
    text: plainOf(body),
    title: fields.get('title') ?? (heading ? inline(heading.replace(/ #+ *$/, '')) : null),
    published: dayOfMetadata(fields.get('published') ?? '') ?? dayOfMetadata(fields.get('date') ?? ''),
  };
}

/** The lines `key: value` between two lines of three hyphens at the very start, and the text after them. */
function frontMatter(source: string): { fields: ReadonlyMap<string, string>; body: string } {
  const end = source.startsWith('---\n') ? source.indexOf('\n---', 3) : -1;
  if (end < 0) return { fields: new Map(), body: source };
  const fields = new Map<string, string>();
  for (const line of source.slice(4, end).split('\n')) {
    const [, key, value] = /^([A-Za-z_]+): *(\S.*)$/.exec(line) ?? [];
    if (key && value) fields.set(key.toLowerCase(), unquoted(value.trim()));
  }
  return { fields, body: source.slice(end + 4).replace(/^[^\n]*\n/, '') };
}

const unquoted = (value: string): string => (/^(["']).*\1$/.test(value) ? value.slice(1, -1) : value);

type Block = 'fence' | 'heading' | 'item' | 'row' | 'divider' | 'blank' | 'rule' | 'text';

/** Kinds of line, the first that fits. */
const BLOCKS: readonly (readonly [kind: Block, pattern: RegExp])[] = [
  ['fence', /^ {0,3}(?:```|~~~)/],
  ['blank', /^\s*$/],
  ['heading', /^ {0,3}#{1,6}(?: |$)/],
  ['rule', /^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_]) *$/],
  ['divider', /^(?=[\s:|]{0,20}-{3})[\s:|-]+$/],
  ['rule', /^ {0,3}\[[^\]]{1,200}\]: \S/],
  ['item', /^\s*(?:[-*+]|\d{1,9}[.)]) /],
  ['row', /^\s*\|/],
];

const kindOf = (line: string): Block => BLOCKS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'text';

/** Lines joined to paragraphs: a line of text goes on the paragraph, item or quotation before it. */
function plainOf(body: string): string {
  const out: string[] = [];
  let before: Block = 'blank';
  let fenced = false;
  for (const raw of withoutRemarks(body).split('\n')) {
    const line = fenced ? raw : raw.replace(/^(?: {0,3}> ?)+/, '');
    const kind = kindOf(line);
    const goesOn = kind === 'text' && (before === 'text' || before === 'item');
    if (kind === 'fence') fenced = !fenced;
    else if (fenced) out.push(`\n${line}`);
    else if (goesOn) out.push(hardBreak(out), inline(line.trimStart()));
    else out.push(...opened(kind, line, before));
    if (!goesOn && kind !== 'divider') before = kind;
  }
  return tidy(out.join(''));
}

/** Without remarks of HTML. Split and not matched, since openings without an end would make a pattern search anew each time. */
const withoutRemarks = (body: string): string =>
  body
    .split('<!--')
    .map((part, i) =>
      i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : `<!--${part}`,
    )
    .join('');

/** A line break where two spaces or a backslash ask for one, else a space. */
const hardBreak = (out: readonly string[]): string => (/(?: {2}|\\)$/.test(out.at(-1) ?? '') ? '\n' : ' ');

/** What a line that starts something new adds to the text. */
function opened(kind: Block, line: string, before: Block): string[] {
  const edge = kind === before && (kind === 'item' || kind === 'row') ? '\n' : '\n\n';
  if (kind === 'text') return [edge, inline(line.trimStart())];
  if (kind === 'heading') return [edge, inline(line.replace(/^ {0,3}#{1,6} */, '').replace(/ #+ *$/, ''))];
  if (kind === 'item') return [edge, inline(line.replace(/^\s*(?:[-*+]|\d{1,9}[.)]) +(?:\[[ xX]\] )?/, ''))];
  if (kind === 'row') return [edge, inline(cells(line))];
  return kind === 'blank' ? ['\n\n'] : [];
}

/** A row of a table: what stands in its cells, with a space between them. */
const cells = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');

/** A line's text without emphasis, links, code marks, tags and escapes. Every pattern is bounded, so that no line takes long. */
function inline(line: string): string {
  const plain = line
    .replace(
      /!?\[([^[\]]{0,1000})\](?:\([^()]{0,1000}(?:\([^()]{0,200}\))?[^()]{0,200}\)|\[[^\]]{0,200}\])/g,
      '$1',
    )
    .replace(/<(https?:\/\/[^>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replace(/`+([^`]{1,1000})`+/g, '$1')
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return resolveReferences(plain);
}
