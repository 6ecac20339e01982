import { childrenBy, head, prepositionOf, relation, upos, xpos } from '../language/index.js';
import { type Discourse, lower } from './discourse.js';
import type { Run } from './passage.js';

/** A promise of a list needs at least this many words, so that "to close and to seal" stays one. */
const leastWords = 3;

const passedOver = /^(?:and|or|also|to|by|not|then|as|well|further)$|ly$/;

/** The first word after conjunctions, "to", "by" and adverbs. */
function wordAfter(d: Discourse, at: number): number {
  let token = at;
  while (passedOver.test(lower(d, token)) && token < at + 5) token++;
  return token;
}

/** Verb forms that can be promised: "to withdraw", "withdrawing"; what was or is withdrawn is told, not promised. */
const promisable = new Set(['VB', 'VBP', 'VBG']);
const isAct = (d: Discourse, token: number): boolean =>
  upos(d.analysis.trees, token) === 'VERB' && promisable.has(xpos(d.analysis.trees, token));

/** Whether a verb stands beside another promised one that has its own object before the "and": not "promote and protect trade". */
function isSecondAct(d: Discourse, at: number, verb: number): boolean {
  const { trees } = d.analysis;
  if (!isAct(d, verb) || relation(trees, verb) !== 'conj') return false;
  const first = head(trees, verb);
  const isParticiple = (token: number): boolean => xpos(trees, token) === 'VBG';
  const left = lower(d, at - 1) === ',' ? at - 2 : at - 1;
  return isParticiple(verb) === isParticiple(first) && !isAct(d, left) && upos(trees, first) === 'VERB';
}

/** "… to the treaty and to its safeguards": a second object that repeats the preposition is promised by itself. */
function isSecondObject(d: Discourse, at: number): boolean {
  const { trees } = d.analysis;
  const noun = head(trees, at);
  if (relation(trees, at) !== 'case' || relation(trees, noun) !== 'conj') return false;
  return prepositionOf(trees, head(trees, noun)) === lower(d, at);
}

const joining = new Set(['and', 'or', 'as']);

/** How the promises of a list are parted, by what stands between them. */
interface List {
  readonly bySemicolons: boolean;
  /** "…, to free prisoners and to withdraw": an infinitive after a comma is no purpose where a last one follows "and". */
  readonly ofInfinitives: boolean;
}

function listIn(d: Discourse, run: Run): List {
  const words = Array.from({ length: run.to - run.from }, (_, i) => lower(d, run.from + i));
  return {
    bySemicolons: words.includes(';'),
    ofInfinitives: words.some((word, i) => word === 'and' && words[i + 1] === 'to'),
  };
}

/** Whether a further promise of a coordinated list begins here. In a list that semicolons part nothing else parts it. */
function beginsPromise(d: Discourse, at: number, { bySemicolons, ofInfinitives }: List): boolean {
  const [before, word, next] = [lower(d, at - 1), lower(d, at), lower(d, at + 1)];
  const verb = wordAfter(d, at);
  if (before === ';' || before === ':') return isAct(d, verb);
  if (bySemicolons) return false;
  if (word === 'including') return next === 'by' && isAct(d, at + 2);
  if (before !== ',' && !joining.has(word)) return false;
  const isInfinitive = isAct(d, verb) || xpos(d.analysis.trees, verb - 1) === 'TO';
  if (isInfinitive && (word === 'to' ? ofInfinitives : word === 'and' && next === 'to')) return true;
  return isSecondAct(d, at, verb) || isSecondObject(d, prepositionAfter(d, at));
}

/** The word after "and" or "as well as". */
const prepositionAfter = (d: Discourse, at: number): number =>
  lower(d, at) === 'as' && lower(d, at + 1) === 'well' ? at + 3 : at + 1;

const bulletMarks = new Set(['-', '–', '•', '*', '·', '▪']);
/** Whether a sentence begins with the mark of a list. */
export const isBullet = (d: Discourse, from: number): boolean => bulletMarks.has(lower(d, from));

/** Whether a sentence is an order to act, as the points of a list of promises are ("Halt the flow of …"). */
export const isBulletOfAct = (d: Discourse, from: number): boolean => {
  let at = from;
  while (at < from + 3 && !/^\p{L}/u.test(lower(d, at))) at++;
  const verb = wordAfter(d, at);
  const { trees } = d.analysis;
  return isAct(d, verb) && childrenBy(trees, verb, 'nsubj', 'mark').length === 0;
};

/** Cuts the run of a promise into the promises of its list; the first keeps the words that bind ("X agreed to"). */
export function splitPromises(d: Discourse, run: Run, after: number): Run[] {
  const cuts: number[] = [];
  const list = listIn(d, { from: after, to: run.to });
  for (let at = after + 1; at < run.to; at++)
    if (
      beginsPromise(d, at, list) &&
      (at - (cuts.at(-1) ?? after) >= leastWords || lower(d, at - 1) === ':') &&
      run.to - at >= leastWords
    )
      cuts.push(at);
  // "The leaders will seek to: promote …": words that only bind and promise nothing yet are no promise of their own.
  const empty = cuts[0] !== undefined && cuts[0] - after <= leastWords && lower(d, cuts[0] - 1) === ':';
  const starts = empty ? cuts : [run.from, ...cuts];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? run.to }));
}
