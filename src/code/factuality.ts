import { type Discourse, lower } from './discourse.js';

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
/** How many words before a predicate a "not" still bears on it ("did not at first agree"). */
const reach = 3;
const walls = new Set([',', ';', ':', 'but', 'that', '-']);

/** Whether the word at `token` stands under a negation in its own clause. */
export function isNegated(d: Discourse, token: number): boolean {
  for (let at = token - 1; at >= token - reach; at--) {
    const word = lower(d, at);
    if (walls.has(word)) return false;
    if (negators.has(word)) return true;
  }
  return false;
}
