import { clauseExtent, clauseHead, head, predicateOf, reach, relation } from '../language/index.js';
import { type Evidence, LONGEST_PASSAGE, passage } from '../record/index.js';
import {
  type Discourse,
  endOf,
  isDash,
  lower,
  mentionOver,
  quoteOver,
  sentenceOf,
  startOf,
} from './discourse.js';
import { farthest, mentionTokens } from './roles.js';

/** A run of tokens, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const opensAfterComma = new Set(
  'but while although though which who whose where when as after before because yet so nor with despite'.split(
    ' ',
  ),
);
const opensAnywhere = new Set(['while', 'although', 'though', 'because', 'whereas', 'but']);
const pronouns = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** Whether "and" joins two clauses here: a new subject follows, and what stands before is no actor (so not "Seoul and Tokyo"). */
function joinsClauses(d: Discourse, at: number): boolean {
  if (lower(d, at) !== 'and') return false;
  if (pronouns.has(lower(d, at + 1))) return true;
  const next = mentionOver(d, at + 1) ? at + 1 : at + 2;
  const mention = mentionOver(d, next);
  if (!mention || mention.modifier || mentionOver(d, at - 1) || lower(d, at - 1) === ',') return false;
  const after = lower(d, mentionTokens(d, next).to);
  return (
    /^(?:will|would|has|have|had|is|are|was|were|can|could|may|shall|should|did|also)$/.test(after) ||
    after.endsWith('ed')
  );
}

/** After ", and": a subject of its own or a further predicate ("…, and withdrew"), not one more member of a list. */
function opensNewClause(d: Discourse, at: number): boolean {
  const word = lower(d, at);
  if (pronouns.has(word) || word.endsWith('ed') || ['the', 'this', 'that', 'there', 'its'].includes(word))
    return true;
  const mention = mentionOver(d, at);
  return mention !== undefined && !mention.modifier;
}

const leadsIn = new Set([
  'while',
  'although',
  'though',
  'as',
  'if',
  'when',
  'after',
  'before',
  'because',
  'whereas',
]);

/** "While A celebrated, B doubted": the first comma of a sentence that leads in with a conjunction ends the subordinate clause. */
function endsLeadIn(d: Discourse, at: number): boolean {
  const sentence = sentenceOf(d, at);
  if (!sentence || lower(d, at - 1) !== ',' || !leadsIn.has(lower(d, sentence.from))) return false;
  for (let token = sentence.from; token < at - 1; token++) if (lower(d, token) === ',') return false;
  return true;
}

/** Whether a clause begins at this token. */
function opens(d: Discourse, at: number): boolean {
  const [before, word] = [lower(d, at - 1), lower(d, at)];
  if (before === ';' || before === ':' || isDash(d, at - 1)) return true;
  if (before === ',' && (opensAfterComma.has(word) || (word.endsWith('ing') && !mentionOver(d, at))))
    return true;
  if (before === ',' && word === 'and') return opensNewClause(d, at + 1);
  return opensAnywhere.has(word) || joinsClauses(d, at) || endsLeadIn(d, at);
}

const known = new WeakMap<Discourse, Int8Array>();

/** Whether a clause begins at a token, worked out once for each token. */
function begins(d: Discourse, at: number): boolean {
  const table = known.get(d) ?? new Int8Array(d.analysis.tokens.length + 1);
  if (!known.has(d)) known.set(d, table);
  if (!table[at]) table[at] = opens(d, at) ? 1 : 2;
  return table[at] === 1;
}

/** What is asked for again and again of the same tokens of a document, worked out once for each. */
function once<T>(work: (d: Discourse, token: number) => T): (d: Discourse, token: number) => T {
  const done = new WeakMap<Discourse, Map<number, T>>();
  return (d, token) => {
    const ofDocument = done.get(d) ?? new Map<number, T>();
    if (!done.has(d)) done.set(d, ofDocument);
    const found = ofDocument.get(token) ?? work(d, token);
    ofDocument.set(token, found);
    return found;
  };
}

const extentOf = once((d, head) => clauseExtent(d.analysis.trees, head));

/**
 * The clause around a token: what its punctuation and conjunctions mark off, and what its parse holds together, whichever reaches further
 * (a passage that says a little more still shows its ground; one cut short does not).
 */
export const clauseAt = once((d, token): Run => {
  const marked = clauseByMarks(d, token);
  const { trees } = d.analysis;
  const parsed = extentOf(d, clauseHead(trees, predicateOf(trees, { from: token, to: token + 1 })));
  if (token < parsed.from || token >= parsed.to || parsed.to - parsed.from > farthest) return marked;
  let { from, to } = marked;
  while (from > parsed.from && lower(d, from - 1) !== ';') from--;
  while (to < parsed.to && lower(d, to - 1) !== ';') to++;
  return { from, to };
});

/** The clause within its sentence and on its side of the quotation marks, by the words that begin and end clauses. */
function clauseByMarks(d: Discourse, token: number): Run {
  const sentence = sentenceOf(d, token);
  if (!sentence) return { from: token, to: token + 1 };
  const quote = quoteOver(d, token);
  const [first, last] = [Math.max(sentence.from, token - farthest), Math.min(sentence.to, token + farthest)];
  let from = token;
  while (from > first && !begins(d, from) && (!quote || quoteOver(d, from - 1) === quote)) from--;
  let to = token + 1;
  while (to < last && !begins(d, to) && (!quote || quoteOver(d, to) === quote)) to++;
  return { from, to };
}

/** Words and marks that a passage neither begins nor ends with. */
const edge = new Set([
  ',',
  ';',
  ':',
  '.',
  '-',
  '•',
  ')',
  'and',
  'but',
  'while',
  'though',
  'although',
  'whereas',
  'meanwhile',
  'however',
]);
const quoteMarks = new Set(['"', '“', '”']);

function marksIn(d: Discourse, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) if (quoteMarks.has(lower(d, at))) marks++;
  return marks;
}

/** The passage that a run of tokens covers, without the punctuation and conjunctions at its edges, cut at the longest that counts. */
export function evidenceOf(d: Discourse, run: Run): Evidence {
  let { from, to } = run;
  while (from < to - 1 && (edge.has(lower(d, from)) || lower(d, from) === '(')) from++;
  while (to > from + 1 && edge.has(lower(d, to - 1)) && lower(d, to - 1) !== ')') to--;
  while (to > from + 1 && endOf(d, to - 1) - startOf(d, from) > LONGEST_PASSAGE) to--;
  // A quotation mark at the edge without its partner inside the passage says nothing.
  if (marksIn(d, from, to) % 2 === 1 && to - from > 2) {
    if (quoteMarks.has(lower(d, from))) from++;
    else if (quoteMarks.has(lower(d, to - 1))) to--;
  }
  while (to > from + 1 && edge.has(lower(d, to - 1)) && lower(d, to - 1) !== ')') to--;
  // "The United States": an article belongs to its name.
  if (
    mentionOver(d, from) &&
    from > (sentenceOf(d, from)?.from ?? from) &&
    ['the', 'a', 'an'].includes(lower(d, from - 1))
  )
    from--;
  const start = startOf(d, from);
  return passage(d.analysis.text, start, Math.min(endOf(d, to - 1), start + LONGEST_PASSAGE));
}

/** The passage of a whole sentence. */
export function sentenceEvidence(d: Discourse, token: number): Evidence {
  const sentence = sentenceOf(d, token);
  return evidenceOf(d, sentence ? { from: sentence.from, to: sentence.to } : { from: token, to: token + 1 });
}

/** A clause of more than this many words says more than the phrase that matters in it. */
const longClause = 16;

/** What shows the ground of a hit: its clause, or where that is long, the phrase that hangs on the hit's predicate. */
export function groundOf(d: Discourse, clause: Run, hit: Run): Run {
  if (clause.to - clause.from <= longClause) return clause;
  const { trees } = d.analysis;
  const word = predicateOf(trees, hit);
  const own = reach(trees, relation(trees, word) === 'conj' ? head(trees, word) : word);
  // "A dispute over islands": what a preposition joins right behind belongs to the phrase, whatever the parse hangs it on.
  const joined = relation(trees, own.to) === 'case' && head(trees, own.to) > own.to;
  const to = Math.max(hit.to, joined ? reach(trees, head(trees, own.to)).to : own.to);
  return { from: Math.max(clause.from, Math.min(own.from, hit.from)), to: Math.min(clause.to, to) };
}
