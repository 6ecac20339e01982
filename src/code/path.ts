import {
  agentsOf,
  bearersOf,
  childrenBy,
  contentsOf,
  factualityOf,
  head,
  isTensed,
  obliques,
  partnersOf,
  patientsOf,
  relation,
  subjectsOf,
  type Trees,
  upos,
} from '../language/index.js';
import { type Discourse, lower } from './discourse.js';
import { inflect } from './inflect.js';
import type { Match } from './match.js';
import { type Lists, type Slot, singleWords } from './pattern.js';

/**
 * A small language for paths over the parse, beside the word patterns of `pattern.ts`; a rule whose `match` begins with a bracket is one:
 *
 *   [verb sign|initial|@closing]    a predicate by its lemmas and word lists; verb, noun or adjective may be left out
 *   agent=<actor>  patient=@pact    a role that must be filled: by an actor, time or place, by words in any form, by a word list
 *   content  !partner  !object      a role that must be there, one that must not
 *   bearer=talks|@pact              of what a quality is said: "fruitful talks", "the talks were a success" (language/frames/bearers.ts)
 *   in=@war  over|on|about          what hangs on the predicate with that preposition, or one of several
 *   above=refuse|decline            the word that the predicate hangs on
 *   !mark=if|unless                 the conjunction of its clause
 *   finite                          said with a tense, not in passing: "seeks" and "tried to seek", not "seeking" (language/frames/clause.ts)
 *   as=planned|wanted  !denied      how sure it is, and whether it is denied (language/frames/factuality.ts)
 */
export interface Path {
  readonly forms: ReadonlySet<string>;
  readonly tags: ReadonlySet<string> | null;
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly role: string;
  readonly absent: boolean;
  /** Words that may fill the role; null where any may. */
  readonly forms: ReadonlySet<string> | null;
  readonly slot: Slot | null;
}

const classes: Readonly<Record<string, readonly string[]>> = {
  verb: ['VERB', 'AUX'],
  noun: ['NOUN', 'PROPN'],
  adjective: ['ADJ', 'ADV'],
};
const slots = new Set<string>(['actor', 'time', 'place']);
const isSlot = (name: string | undefined): name is Slot => name !== undefined && slots.has(name);

/** Whether the `match` of a rule is a path and not a word pattern. */
export const isPath = (source: string): boolean => source.startsWith('[');

function formsOf(source: string, alternatives: string, lists: Lists): ReadonlySet<string> {
  const forms = alternatives.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return inflect(word);
    const list = lists[word.slice(1)];
    if (!list) throw new SyntaxError(`path "${source}": no list ${word}`);
    return [...singleWords(list)];
  });
  return new Set(forms);
}

function readCondition(source: string, part: string, lists: Lists): Condition {
  const absent = part.startsWith('!');
  const [role = '', filler] = (absent ? part.slice(1) : part).split('=');
  const slot = /^<(.+)>$/.exec(filler ?? '')?.[1];
  if (slot !== undefined && !isSlot(slot)) throw new SyntaxError(`path "${source}": no slot <${slot}>`);
  if (slot !== undefined) return { role, absent, forms: null, slot: isSlot(slot) ? slot : null };
  const literal = role === 'as' ? new Set(filler?.split('|')) : null;
  const forms = filler === undefined ? null : (literal ?? formsOf(source, filler, lists));
  return { role, absent, forms, slot: null };
}

/**
 * Parses a path of the language above.
 * @throws SyntaxError that names the path: no predicate in brackets, an unknown list, word class or slot.
 */
export function parsePath(source: string, lists: Lists): Path {
  const [, inside, rest] = /^\[([^\]]+)\]\s*(.*)$/.exec(source) ?? [];
  const [words, kind, ...more] = (inside ?? '').split(' ').toReversed();
  if (!words || rest === undefined || more.length) throw new SyntaxError(`path "${source}": no predicate`);
  const tags = kind === undefined ? null : classes[kind];
  if (tags === undefined) throw new SyntaxError(`path "${source}": no word class "${kind}"`);
  return {
    forms: formsOf(source, words, lists),
    tags: tags && new Set(tags),
    conditions: rest
      .split(' ')
      .filter(Boolean)
      .map((part) => readCondition(source, part, lists)),
  };
}

/** A noun and the verb whose object it is, since what is wanted hangs on either: "expressed openness to", "reaffirmed their opposition to". */
function complemented(trees: Trees, predicate: number): number[] {
  const isObject = upos(trees, predicate) === 'NOUN' && relation(trees, predicate) === 'obj';
  return isObject ? [predicate, head(trees, predicate)] : [predicate];
}

const above = (trees: Trees, token: number): number[] => {
  const governor = head(trees, token);
  return governor < 0 ? [] : [governor];
};

/** The tokens that fill each role of a predicate; a name that is not here is a preposition. */
const roles: Readonly<Record<string, (trees: Trees, predicate: number) => readonly number[]>> = {
  agent: agentsOf,
  subject: subjectsOf,
  patient: patientsOf,
  object: (trees, token) => childrenBy(trees, token, 'obj'),
  bearer: bearersOf,
  partner: partnersOf,
  content: contentsOf,
  mark: (trees, token) => childrenBy(trees, token, 'mark'),
  infinitive: (trees, token) => childrenBy(trees, token, 'xcomp'),
  modifier: (trees, token) => childrenBy(trees, token, 'amod', 'compound', 'advmod'),
  above,
};

const over = (d: Discourse, slot: Slot, token: number): boolean => {
  if (slot === 'actor') return (d.analysis.mentions[d.mentionAt[token] ?? -1]?.refs.length ?? 0) > 0;
  return ((slot === 'time' ? d.timeAt : d.placeAt)[token] ?? -1) >= 0;
};

const fills = (d: Discourse, { forms, slot }: Condition, token: number): boolean =>
  (forms === null || forms.has(lower(d, token))) && (slot === null || over(d, slot, token));

/** The token that fills a condition, the predicate itself for one on factuality, or −1. */
function filler(d: Discourse, condition: Condition, predicate: number): number {
  const { trees } = d.analysis;
  const { role, forms } = condition;
  if (role === 'as') return forms?.has(factualityOf(trees, predicate).certainty) ? predicate : -1;
  if (role === 'finite') return isTensed(trees, predicate) ? predicate : -1;
  if (role === 'denied') return factualityOf(trees, predicate).negated ? predicate : -1;
  const tokens = role
    .split('|')
    .flatMap(
      (one) =>
        roles[one]?.(trees, predicate) ??
        complemented(trees, predicate).flatMap((at) => obliques(trees, at, one)),
    );
  return tokens.find((token) => fills(d, condition, token)) ?? -1;
}

/**
 * Tries a path at one token. The match reaches from the predicate over the words behind it that fill its roles and may not reach past
 * `limit`.
 */
export function matchPath(d: Discourse, path: Path, token: number, limit: number): Match | null {
  if (token >= limit || !path.forms.has(lower(d, token))) return null;
  if (path.tags && !path.tags.has(upos(d.analysis.trees, token))) return null;
  let to = token + 1;
  const filled: { slot: Slot; token: number }[] = [];
  for (const condition of path.conditions) {
    const at = filler(d, condition, token);
    if (at >= 0 === condition.absent) return null;
    if (at < 0) continue;
    to = Math.max(to, Math.min(at + 1, limit));
    if (condition.slot) filled.push({ slot: condition.slot, token: at });
  }
  return { from: token, to, filled };
}
