import type { Quotation, Span } from './analysis.js';
import { kind, kindAt } from './characters.js';

/** A mark that opens or closes; straight double quotes and lone apostrophes are judged by what stands around them. */
type Side = 'opens' | 'closes' | 'either' | 'neither';
type Family = 'double' | 'guillemet' | 'single';

interface Open {
  readonly family: Family;
  readonly start: number;
}

/** How far the closing mark of single quotes is looked for: they hold a phrase or a sentence, and apostrophes abound. In characters. */
const singleReach = 300;

const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
};
const marks = /["“”„«»‘’]|``|''|'/g;
/** Clipped words that begin with an apostrophe: they open no quotation. */
const clipped = /['’‘](?:em|til|tis|twas|cause|n)(?![\p{L}\p{N}])/uy;

/** Where each quotation stands, outermost only, in order. Marks that have no partner are passed over. Linear in the text. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, i) =>
    quotationsIn(text, paragraph, opensWithMark(text, paragraphs[i + 1])),
  );
}

const opensWithMark = (text: string, paragraph: Span | undefined): boolean =>
  paragraph !== undefined && '"“„«'.includes(text.charAt(paragraph.start));

function quotationsIn(text: string, paragraph: Span, nextOpens: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: Open[] = [];
  const closerAfter = closersOf(text, paragraph);
  // The paragraph alone is searched: in the whole text each one without marks would be searched to the next mark.
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const at = paragraph.start + match.index;
    const end = at + match[0].length;
    const family = match[0].length === 2 ? 'double' : (families[match[0]] ?? 'double');
    const depth = open.findLastIndex((mark) => mark.family === family);
    const side = sideOf(text, paragraph, at, match[0], depth >= 0, closerAfter);
    if (side === 'opens') open = opened(open, { family, start: at }, depth);
    if (side !== 'closes' || depth < 0) continue;
    const first = open[depth];
    open = open.slice(0, depth);
    if (first && depth === 0) found.push({ start: first.start, end, closed: true });
  }
  return [...found, ...leftOpen(paragraph, open, nextOpens)];
}

/** A second mark of the same family, with the first still open, means that the first was never closed: it is dropped with all in it. */
const opened = (open: readonly Open[], mark: Open, depth: number): Open[] =>
  depth >= 0 ? [...open.slice(0, depth), mark] : [...open, mark];

/** Speech that runs on over paragraphs: each opens with a mark and only the last closes. Other unclosed marks are typing errors. */
function leftOpen(paragraph: Span, open: readonly Open[], nextOpens: boolean): Quotation[] {
  const first = open.find((mark) => mark.family !== 'single');
  if (!first || !(nextOpens || first.start === paragraph.start)) return [];
  return [{ start: first.start, end: paragraph.end, closed: false }];
}

function sideOf(
  text: string,
  paragraph: Span,
  at: number,
  mark: string,
  isOpen: boolean,
  closerAfter: CloserAfter,
): Side {
  switch (mark) {
    case '“':
    case '„':
    case '«':
    case '``':
      return 'opens';
    case '”':
    case '»':
    case "''":
      return 'closes';
    case '"':
      return straightSide(text, paragraph, at, isOpen);
    default:
      return singleSide(text, paragraph, at, mark, isOpen, closerAfter);
  }
}

const isWordAt = (text: string, at: number): boolean => {
  const what = kindAt(text, at);
  return what === kind.letter || what === kind.digit;
};
const isSpaceAt = (text: string, at: number): boolean => kindAt(text, at) === kind.space;

/** Whether an opening mark could stand at `at`: after white space, a bracket, a dash or another mark. */
const opensAfter = (text: string, paragraph: Span, at: number): boolean =>
  at === paragraph.start || isSpaceAt(text, at - 1) || '([{—–-/"“„‘\''.includes(text.charAt(at - 1));

function straightSide(text: string, paragraph: Span, at: number, isOpen: boolean): Side {
  const looksOpening = opensAfter(text, paragraph, at) && !isSpaceAt(text, at + 1) && at + 1 < paragraph.end;
  if (!isOpen) return looksOpening || isSpaceAt(text, at - 1) ? 'opens' : 'neither';
  return looksOpening && isSpaceAt(text, at - 1) && isWordAt(text, at + 1) ? 'opens' : 'closes';
}

function singleSide(
  text: string,
  paragraph: Span,
  at: number,
  mark: string,
  isOpen: boolean,
  closerAfter: CloserAfter,
): Side {
  if (isOpen && mark !== '‘') return closesSingle(text, at, closerAfter) ? 'closes' : 'neither';
  if (mark === '’' || isOpen || !isWordAt(text, at + 1) || !opensAfter(text, paragraph, at)) return 'neither';
  clipped.lastIndex = at;
  if (clipped.test(text) || kindAt(text, at + 1) === kind.digit) return 'neither';
  return closerAfter(at + 1) >= 0 ? 'opens' : 'neither';
}

/** An apostrophe can close where no letter follows; after a plural ("the envoys’ talks") only if no better one comes soon. */
function closesSingle(text: string, at: number, closerAfter: CloserAfter): boolean {
  if (!couldClose(text, at)) return false;
  const possessive = text.charAt(at - 1) === 's' && isSpaceAt(text, at + 1) && isWordAt(text, at + 2);
  return !possessive || closerAfter(at + 1) < 0;
}

/** Asks for the next single mark that can close, at or after a place and within reach of it; -1 where there is none. */
type CloserAfter = (from: number) => number;

/** Places must be asked for in order: each character is looked at once, so that many lone marks still take linear time. */
function closersOf(text: string, paragraph: Span): CloserAfter {
  let at = paragraph.start;
  return (from) => {
    at = Math.max(at, from);
    while (at < paragraph.end && !(text.charAt(at) === '‘' || couldClose(text, at))) at += 1;
    return at < paragraph.end && at < from + singleReach && text.charAt(at) !== '‘' ? at : -1;
  };
}

const couldClose = (text: string, at: number): boolean =>
  "'’".includes(text.charAt(at)) && !isWordAt(text, at + 1) && !isSpaceAt(text, at - 1);
