import { type Discourse, lower } from './discourse.js';
import type { Node, Opening, Sequence, Slot } from './pattern.js';

/** Where a pattern matched: tokens from, to (end exclusive), and the tokens at which its slots were filled, in order. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly filled: readonly { readonly slot: Slot; readonly token: number }[];
}

const over = (d: Discourse, slot: Slot): Int32Array =>
  slot === 'actor' ? d.mentionAt : slot === 'time' ? d.timeAt : slot === 'place' ? d.placeAt : d.quoteAt;

/** Whether what an opening asks for stands at a token. */
export function opensAt(d: Discourse, { words, slots }: Opening, token: number): boolean {
  if (words.has(lower(d, token))) return true;
  for (const slot of slots) if ((over(d, slot)[token] ?? -1) >= 0) return true;
  return false;
}

/** The token after the span that stands over `token`, or −1 where none begins there. */
function spanEnd(marks: Int32Array, token: number, limit: number): number {
  const mark = marks[token] ?? -1;
  if (mark < 0 || (token > 0 && marks[token - 1] === mark)) return -1;
  let end = token + 1;
  while (end < limit && marks[end] === mark) end++;
  return end;
}

type Filled = Match['filled'];
type Then = (token: number, filled: Filled) => Match | null;

function gap(
  d: Discourse,
  most: number,
  token: number,
  limit: number,
  filled: Filled,
  then: Then,
): Match | null {
  for (let at = token; at <= Math.min(token + most, limit); at++) {
    const found = then(at, filled);
    if (found) return found;
    const form = lower(d, at);
    if (form === ';' || form === ':') return null;
  }
  return null;
}

function one(
  d: Discourse,
  node: Node,
  token: number,
  limit: number,
  filled: Filled,
  then: Then,
): Match | null {
  if (node.type === 'not')
    return one(d, node.node, token, limit, [], (to) => ({ from: token, to, filled: [] }))
      ? null
      : then(token, filled);
  if (node.type === 'gap') return gap(d, node.most, token, limit, filled, then);
  if (node.type === 'any') {
    if (node.opening && !opensAt(d, node.opening, token)) return null;
    for (const { nodes, opening } of node.options) {
      if (opening && !opensAt(d, opening, token)) continue;
      const found = run(d, nodes, 0, token, limit, filled, then);
      if (found) return found;
    }
    return null;
  }
  if (token >= limit) return null;
  if (node.type === 'words') return node.forms.has(lower(d, token)) ? then(token + 1, filled) : null;
  const end = spanEnd(over(d, node.slot), token, limit);
  return end < 0 ? null : then(end, [...filled, { slot: node.slot, token }]);
}

function run(
  d: Discourse,
  nodes: Sequence,
  index: number,
  token: number,
  limit: number,
  filled: Filled,
  then: Then,
): Match | null {
  const node = nodes[index];
  if (!node) return then(token, filled);
  return one(d, node, token, limit, filled, (next, now) => run(d, nodes, index + 1, next, limit, now, then));
}

/** Tries a pattern at one token; it may not reach past `limit`. Gaps are bounded, so the work is bounded by the pattern, not the text. */
export function matchAt(d: Discourse, nodes: Sequence, token: number, limit: number): Match | null {
  return run(d, nodes, 0, token, limit, [], (to, filled) =>
    to > token ? { from: token, to, filled } : null,
  );
}
