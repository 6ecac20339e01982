import { resolveReferences } from './character-references.js';

/** A tag of a page: its lower-case name and where it stands, `<` to `>` included. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is no mark-up, and no text for readers. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** Elements that have no content, and those that the next of their kind closes, so that they nest only inside others that count. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody option optgroup'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** All tags of a page in order, comments and the content of scripts left out. Each character is looked at once or twice: linear time. */
export function* tagsOf(html: string): Generator<Tag> {
  const lower = html.toLowerCase();
  for (let start = lower.indexOf('<'); start >= 0; ) {
    if (lower.startsWith('<!--', start)) {
      start = after(lower, '-->', start + 4);
    } else if (/[a-z/!?]/.test(lower[start + 1] ?? '')) {
      const end = after(lower, '>', start);
      if (end < 0) return;
      const closing = lower[start + 1] === '/';
      const name = /^[a-z][a-z0-9:-]*/.exec(lower.slice(start + (closing ? 2 : 1), start + 40))?.[0] ?? '';
      yield { name, closing, start, end };
      start = !closing && RAW.has(name) ? lower.indexOf(`</${name}`, end) : end;
    } else start++;
    if (start < 0) return;
    start = lower.indexOf('<', start);
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** More attributes than this in one tag are none that a reader sees; a parser takes the square of their number in time. */
const MAX_ATTRIBUTES = 1_000;

/**
 * Whether a page can be parsed in bounded time: its elements nest no deeper than `depth` and are no more than `count`, its stray `<` and `&`
 * are not many more, and no tag has attributes without end.
 */
export function isModest(html: string, depth: number, count: number): boolean {
  if (marksIn(html, '<') + marksIn(html, '&') > 3 * count) return false;
  const open: string[] = [];
  let seen = 0;
  for (const { name, closing, start, end } of tagsOf(html)) {
    if (++seen > 2 * count || attributesIn(html, start, end) > MAX_ATTRIBUTES) return false;
    if (SHALLOW.has(name) || name === '') continue;
    if (!closing) open.push(name);
    else {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
    if (open.length > depth) return false;
  }
  return true;
}

/** At most how many attributes stand in a tag: what is apart by spaces or strokes outside quotation marks. */
function attributesIn(html: string, start: number, end: number): number {
  if (end - start < 2 * MAX_ATTRIBUTES) return 0;
  let attributes = 0;
  let quote = '';
  for (let at = start; at < end; at++) {
    const unit = html[at] ?? '';
    if (quote) quote = unit === quote ? '' : quote;
    else if (unit === '"' || unit === "'") quote = unit;
    else if (/[\s/]/.test(unit)) attributes++;
  }
  return attributes;
}

/** Text between tags, as a reader sees it. */
const plain = (text: string): string => resolveReferences(text.replace(/[ \t\r\n\f]+/g, ' '));

function marksIn(html: string, mark: string): number {
  let marks = 0;
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) marks++;
  return marks;
}

/** A page without its tags: blocks become paragraphs, white space one space. For pages that are too deep or too long for a parser. */
export function withoutTags(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let hidden = '';
  for (const { name, closing, start, end } of tagsOf(html)) {
    if (!hidden) parts.push(plain(html.slice(from, start)), BLOCK.has(name) && !closing ? '\n\n' : '');
    if (hidden === name && closing) hidden = '';
    else if (!hidden && !closing && RAW.has(name)) hidden = name;
    from = end;
  }
  if (!hidden) parts.push(plain(html.slice(from)));
  return parts.join('');
}
