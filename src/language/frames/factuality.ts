import { children, childrenBy, head, relation, type Trees, upos, xpos } from '../parse/tree.js';
import { carrierOf, isInfinitive, ownSubjects, subjectsOf } from './arguments.js';
import { type Attitude, attitudeOf, HEDGING_ADVERBS } from './attitudes.js';

/**
 * How far what a predicate says has come about, by its words alone. The classes refine those of FactBank (Saurí and Pustejovsky 2009):
 * certain ones are `done` and `ongoing`, probable and possible ones `hedged`; what is not yet is told apart by why it may come.
 */
export type Certainty = 'done' | 'ongoing' | 'planned' | 'wanted' | 'hedged' | 'conditional' | 'asked';

export interface Factuality {
  readonly certainty: Certainty;
  readonly negated: boolean;
  /** Who says so: the heads of the subject of each verb of saying above, the nearest first; empty where the author says it. */
  readonly sources: readonly number[];
}

const negators = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'no']);
const conditions = new Set(['if', 'unless', 'provided', 'once', 'whether']);
const hedging = new Set(['may', 'might', 'could', 'can', 'would']);
const wanting = new Set(['should', 'must', 'ought']);
const planning = new Set(['will', 'shall', "'ll", 'wo', 'sha']);

const word = (trees: Trees, token: number): string => trees.tokens.lower[token] ?? '';

/** Whether a word is denied where it stands: "not", "never", or "no" before its subject or object. */
function isDenied(trees: Trees, predicate: number): boolean {
  for (const child of children(trees, predicate)) {
    const link = relation(trees, child);
    if (negators.has(word(trees, child)) && ['advmod', 'det', 'cc', 'cc:preconj'].includes(link)) return true;
    if (link === 'mark' && word(trees, child) === 'without') return true;
    const isPart = link.startsWith('nsubj') || link === 'obj';
    if (isPart && ['nobody', 'none', 'neither', 'nothing'].includes(word(trees, child))) return true;
    if (isPart && childrenBy(trees, child, 'det').some((det) => ['no', 'neither'].includes(word(trees, det))))
      return true;
  }
  return false;
}

const isQuestion = (trees: Trees, predicate: number): boolean =>
  head(trees, predicate) < 0 &&
  childrenBy(trees, predicate, 'punct').some((mark) => word(trees, mark) === '?');

/** Whether a clause is a condition, or its truth hangs on one. */
function isConditional(trees: Trees, predicate: number): boolean {
  const marks = (token: number): boolean =>
    childrenBy(trees, token, 'mark').some((mark) => conditions.has(word(trees, mark)));
  return marks(predicate) || childrenBy(trees, predicate, 'advcl').some(marks);
}

/** What the auxiliaries and adverbs of a predicate itself make of it. */
function ownCertainty(trees: Trees, predicate: number): Certainty {
  const helpers = childrenBy(trees, predicate, 'aux', 'cop').map((token) => word(trees, token));
  if (isConditional(trees, predicate)) return 'conditional';
  if (isQuestion(trees, predicate)) return 'asked';
  const isGuess = childrenBy(trees, predicate, 'advmod').some((token) =>
    HEDGING_ADVERBS.has(word(trees, token)),
  );
  if (isGuess || helpers.some((helper) => hedging.has(helper))) return 'hedged';
  if (helpers.some((helper) => wanting.has(helper))) return 'wanted';
  if (helpers.some((helper) => planning.has(helper))) return 'planned';
  return isOver(trees, predicate, helpers) ? 'done' : 'ongoing';
}

const perfect = new Set(['have', 'has', 'had', "'ve", 'having']);
const past = new Set(['was', 'were', 'did', 'had']);

function isOver(trees: Trees, predicate: number, helpers: readonly string[]): boolean {
  if (helpers.some((helper) => past.has(helper) || perfect.has(helper))) return true;
  return xpos(trees, predicate) === 'VBD' || (xpos(trees, predicate) === 'VBN' && !helpers.length);
}

/** Relations by which what a word says depends on the word above it. */
const embedding = new Set([
  'xcomp',
  'ccomp',
  'acl',
  'obj',
  'obl',
  'csubj',
  'advcl',
  'nsubj:pass',
  'csubj:pass',
  'nmod',
  'conj',
]);
/** Only a clause or infinitive takes on the attitude of a word that it hangs on as anything but an object. */
const isClause = (link: string): boolean => ['xcomp', 'ccomp', 'csubj', 'csubj:pass'].includes(link);

/** Whether the attitude of the word above bears on what hangs on it by `link`: "hopes to meet", "demanded talks", "a plan to meet". */
function bears(trees: Trees, token: number, link: string, attitude: Attitude): boolean {
  const isThat =
    link === 'acl' && childrenBy(trees, token, 'mark').some((mark) => word(trees, mark) === 'that');
  if (isClause(link) || isThat) return true;
  if (attitude === 'says') return false;
  if (link === 'acl' || link === 'advcl') return isInfinitive(trees, token);
  if (link === 'obl')
    return childrenBy(trees, token, 'case').some((mark) =>
      ['for', 'on', 'of', 'to'].includes(word(trees, mark)),
    );
  return link === 'obj' || link === 'nsubj:pass' || link === 'nmod';
}

/** Most words above a predicate that are asked for their attitude. */
const highest = 6;

/**
 * How far what the predicate at a token says has come about, and who says so, by its auxiliaries, adverbs and conditions and by the
 * attitude of the words that it depends on ("hopes to", "refused to", "denied that").
 */
export function factualityOf(trees: Trees, predicate: number): Factuality {
  const carrier = carrierOf(trees, predicate);
  if (carrier >= 0 && upos(trees, predicate) === 'NOUN') return factualityOf(trees, carrier);
  let certainty =
    upos(trees, predicate) === 'NOUN' ? ('ongoing' as Certainty) : ownCertainty(trees, predicate);
  let negated = isDenied(trees, predicate);
  const sources: number[] = [];
  let at = predicate;
  for (let step = 0; step < highest; step += 1) {
    const above = head(trees, at);
    const link = relation(trees, at);
    if (above < 0 || !embedding.has(link)) break;
    const attitude = attitudeOf(trees, above);
    if (attitude && link !== 'conj' && bears(trees, at, link, attitude)) {
      if (attitude === 'denies') negated = !negated;
      else if (attitude === 'says') sources.push(...subjectsOf(trees, above));
      else if (certainty === 'ongoing' || certainty === 'done') certainty = attitude;
      // "Does not expect to meet": a denial above denies what depends on it.
      if (attitude !== 'says' && isDenied(trees, above)) negated = !negated;
    } else if (link === 'conj' && certainty === 'ongoing' && ownSubjects(trees, at).length === 0) {
      certainty = ownCertainty(trees, above);
    } else if (!attitude && link !== 'xcomp' && link !== 'ccomp') break;
    at = above;
  }
  return { certainty, negated, sources };
}
