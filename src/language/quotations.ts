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
  marks.lastIndex = paragraph.start;
  for (let match = marks.exec(text); match && match.index < paragraph.end; match = marks.exec(text)) {
    const at = match.index;
    const end = at + match[0].length;
    const family = match[0].length === 2 ? 'double' : (families[match[0]] ?? 'double');
    const depth = open.findLastIndex((mark) => mark.family === family);
    const side = sideOf(text, paragraph, at, match[0], depth >= 0);
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

function sideOf(text: string, paragraph: Span, at: number, mark: string, isOpen: boolean): Side {
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
      return singleSide(text, paragraph, at, mark, isOpen);
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

function singleSide(text: string, paragraph: Span, at: number, mark: string, isOpen: boolean): Side {
  const limit = Math.min(paragraph.end, at + singleReach);
  if (isOpen && mark !== '‘') return closesSingle(text, at, limit) ? 'closes' : 'neither';
  if (mark === '’' || isOpen || !isWordAt(text, at + 1) || !opensAfter(text, paragraph, at)) return 'neither';
  clipped.lastIndex = at;
  if (clipped.test(text) || kindAt(text, at + 1) === kind.digit) return 'neither';
  return nextCloser(text, at + 1, limit) >= 0 ? 'opens' : 'neither';
}

/** An apostrophe can close where no letter follows; after a plural ("the envoys’ talks") only if no better one comes soon. */
function closesSingle(text: string, at: number, limit: number): boolean {
  if (isWordAt(text, at + 1) || isSpaceAt(text, at - 1)) return false;
  const possessive = text.charAt(at - 1) === 's' && isSpaceAt(text, at + 1) && isWordAt(text, at + 2);
  return !possessive || nextCloser(text, at + 1, limit) < 0;
}

function nextCloser(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '‘') return -1;
    if ((char === "'" || char === '’') && !isWordAt(text, at + 1) && !isSpaceAt(text, at - 1)) return at;
  }
  return -1;
}
