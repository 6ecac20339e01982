import {
  agentsOf,
  childrenBy,
  isFunctionWord,
  obliques,
  partnersOf,
  patientsOf,
  predicateOf,
  type Sentence,
  upos,
} from '../language/index.js';
import { type Notice, UNKNOWN_NAME } from '../record/index.js';
import { CAPABILITY_RULES } from './capability-rules.js';
import { COMMITMENT_RULES } from './commitment-rules.js';
import { type Discourse, endOf, lower, mentionOver, startOf } from './discourse.js';
import { ENCOUNTER_RULES } from './encounter-rules.js';
import type { Run } from './passage.js';
import { POSITION_RULES } from './position-rules.js';
import { compile } from './rule.js';

/** What somebody does of their own, and what several do with one another. */
const scanDeeds = compile<object>([...COMMITMENT_RULES, ...POSITION_RULES, ...CAPABILITY_RULES]);
const scanEncounters = compile<object>(ENCOUNTER_RULES);

/** Last words of what is written with capitals and acts as nobody: papers, meetings, bodies of a government, offices without a name. */
const things = new Set(
  `act accord accords agenda agreement agreements alliance charter communique communiqué compact conference constitution convention declaration
  doctrine framework initiative law memorandum order pact plan program programme proclamation protocol report resolution statement strategy treaty
  understanding talks summit dialogue forum round session war administration agency assembly attorney board bureau cabinet chief chiefs commission committee
  community congress council court department general government governments house justice ministry office parliament parties party people
  secretariat senate staff state states security affairs officer director chairman chair spokesman spokesperson ambassador north south east west
  island islands peninsula sea river street university institute times post news journal press agency`.split(
    /\s+/,
  ),
);
/** A word of capitals that is longer is no acronym but stands in a heading. */
const longestAcronym = 5;
const articles = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'his', 'her', 'our', 'both']);

/** Whether a name may be that of somebody: not "the Conference", "the Limited Test Ban Treaty", "#Summit" or a word of a heading. */
function isSomebody(d: Discourse, { from, to }: Run): boolean {
  const { forms } = d.analysis.tokens;
  const last = forms[to - 1] ?? '';
  const isOne = to - from === 1;
  const isTag = /[#@]/.test(d.analysis.text.charAt(startOf(d, from) - 1));
  const isCommon = isOne && articles.has(lower(d, from - 1)) && /\p{Ll}/u.test(last);
  const isHeading = last.length > longestAcronym && last === last.toUpperCase();
  const isWord = things.has(lower(d, to - 1)) || (isOne && isFunctionWord(lower(d, from)));
  return last.length > 1 && !isTag && !isCommon && !isHeading && !isWord;
}

/** Whether a word has a capital and neither somebody nor a place or time that is known is meant by it. */
function isFree(d: Discourse, token: number): boolean {
  const mention = mentionOver(d, token);
  const isNobody = mention === undefined || (mention.type === 'person' && mention.refs.length === 0);
  const isPlain = d.placeAt[token] === -1 && d.timeAt[token] === -1;
  return isNobody && isPlain && /^\p{Lu}/u.test(d.analysis.tokens.forms[token] ?? '');
}

const isUnknown = (d: Discourse, token: number): boolean =>
  isFree(d, token) && upos(d.analysis.trees, token) === 'PROPN';

/** The words of a name around one of them: "the Free Zeffir Movement" without its article. */
function nameAround(d: Discourse, token: number, { from, to }: Run): Run {
  const isPart = (at: number): boolean =>
    isUnknown(d, at) || (isFree(d, at) && upos(d.analysis.trees, at) === 'ADJ');
  let first = token;
  while (first > from && isPart(first - 1)) first--;
  let end = token + 1;
  while (end < to && isUnknown(d, end)) end++;
  return { from: first, to: end };
}

/** The words that may name who takes part, given the head of their phrase: "the presidents of A and B" name two, "Department of Health" none. */
function within(d: Discourse, word: number): number[] {
  const { trees } = d.analysis;
  const owners = [...childrenBy(trees, word, 'nmod:poss'), ...obliques(trees, word, 'of', 'from')];
  const own = [word, ...childrenBy(trees, word, 'flat')];
  return upos(trees, word) === 'PROPN' ? own : [...own, ...owners];
}

/** Those who take part in what the rules match in a sentence, as the words that may name them. */
function takingPart(d: Discourse, { from, to }: Sentence): number[] {
  const { trees } = d.analysis;
  const deeds = scanDeeds(d, from, to).flatMap((hit) => agentsOf(trees, predicateOf(trees, hit)));
  const meetings = scanEncounters(d, from, to)
    .map((hit) => predicateOf(trees, hit))
    .flatMap((word) => [...agentsOf(trees, word), ...partnersOf(trees, word), ...patientsOf(trees, word)]);
  return [...new Set([...deeds, ...meetings].flatMap((word) => within(d, word)))];
}

/** Names in a sentence whose bearer would be in the record if it were known. */
function namesIn(d: Discourse, sentence: Sentence): Run[] {
  let hasUnknown = false;
  for (let at = sentence.from; at < sentence.to && !hasUnknown; at++) hasUnknown = isUnknown(d, at);
  if (!hasUnknown) return [];
  const runs = takingPart(d, sentence)
    .filter((word) => isUnknown(d, word))
    .map((word) => nameAround(d, word, sentence))
    .filter((run) => isSomebody(d, run));
  return runs.filter(({ from }, i) => runs.findIndex((other) => other.from === from) === i);
}

/**
 * Names of those who do what the record keeps but whom the gazetteer does not know, one notice for each, with the number of its passages.
 * Words are looked at only in sentences that hold such a name, so that other documents cost a look at each token.
 */
export function unknownNames(d: Discourse, sentences = d.analysis.sentences): Notice[] {
  const found = new Map<string, { start: number; passages: number }>();
  for (const sentence of sentences)
    for (const { from, to } of namesIn(d, sentence)) {
      const start = startOf(d, from);
      const name = d.analysis.text.slice(start, endOf(d, to - 1)).replace(/\s+/g, ' ');
      const { start: first, passages } = found.get(name) ?? { start, passages: 0 };
      found.set(name, { start: first, passages: passages + 1 });
    }
  return [...found].map(([name, { start, passages }]) => ({
    code: UNKNOWN_NAME,
    message: `Nobody is known by the name “${name}”${passages > 1 ? ` (${passages} passages)` : ''}; what it does is left out.`,
    start,
    words: name,
  }));
}
