import { factualityOf, predicateOf } from '../language/index.js';
import { type Discourse, lower } from './discourse.js';
import type { Hit } from './rule.js';

const negators = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'cannot',
  'hardly',
  'nobody',
  'none',
]);
/** "Failed to agree": words that deny what follows "to". */
const failing = new Set([
  'fail',
  'fails',
  'failed',
  'failing',
  'refuse',
  'refuses',
  'refused',
  'refusing',
  'unable',
  'decline',
  'declined',
  'stopped',
]);
/** How many words before a predicate a "not" still bears on it ("did not at first agree"). */
const reach = 3;
const walls = new Set([',', ';', ':', 'but', 'that', '-']);

/** Whether the word at `token` stands under a negation in its own clause. */
export function isNegated(d: Discourse, token: number): boolean {
  for (let at = token - 1; at >= token - reach; at--) {
    const word = lower(d, at);
    if (walls.has(word)) return false;
    if (negators.has(word) || (failing.has(word) && lower(d, at + 1) === 'to')) return true;
  }
  return false;
}

/** Whether what a rule found is denied, by the parse; a rule that speaks of denial itself has settled that. */
export function isHitNegated<Meaning>(d: Discourse, hit: Hit<Meaning>): boolean {
  if (/ !?denied\b|\b(?:not|no|n't)\b/.test(hit.rule.match)) return false;
  const { trees } = d.analysis;
  return isNegated(d, hit.from) || factualityOf(trees, predicateOf(trees, hit)).negated;
}
