import type { Issue } from '../record/index.js';
import { ISSUE_WORDS } from './issue-words.js';
import { american } from './spelling.js';

interface Term {
  readonly issue: Issue;
  readonly words: readonly string[];
  readonly weight: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’./]*/gu;
interface Word {
  readonly form: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

const ending = /(?:'s|[.'-])+$/;
/** Few words have an ending, and to look for one at each letter would take as long as all else. */
const withoutEnding = (word: string): string =>
  word.endsWith("'s") || ".'-".includes(word.at(-1) ?? '') ? word.replace(ending, '') : word;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    form: american(withoutEnding(word.toLowerCase().replaceAll('’', "'"))),
    at: index,
  }));

/**
 * Words so general that anything specific beside them decides ("relations", "security", "peace"): they count a third.
 * Found by counting which single words stand in passages of more than four topics in the gold readings; no finer than that.
 */
const general = new Set(
  'nuclear security peace conflict land forces military troops relations cooperation dialogue talks negotiations meet meeting summit visit communication diplomacy engagement relief arms data space development aid table contacts economic alliance technology prosperity exports imports market business financial'.split(
    ' ',
  ),
);

const byFirst: ReadonlyMap<string, readonly Term[]> = (() => {
  const index = new Map<string, Term[]>();
  for (const [issue, phrases] of Object.entries(ISSUE_WORDS) as [Issue, string][])
    for (const phrase of phrases.split(', ')) {
      const words = phrase.split(/[ -]/);
      const weight = phrase.includes(' ') ? phrase.split(' ').length : general.has(phrase) ? 1 / 3 : 1;
      const key = (words[0] ?? '').slice(0, 3);
      index.set(key, [...(index.get(key) ?? []), { issue, words, weight }]);
    }
  return index;
})();

const fits = (want: string, have: Word | undefined): boolean =>
  have !== undefined && (want.endsWith('*') ? have.form.startsWith(want.slice(0, -1)) : have.form === want);

/** How much a word counts by where it begins in its text. */
export type Standing = (at: number) => number;

/** How much each topic's words weigh in a text, in the order in which they are first named; topics without any are absent. */
export function issueWeights(text: string, standing: Standing = () => 1): Map<Issue, number> {
  const words = wordsIn(text);
  const weights = new Map<Issue, number>();
  for (const [i, word] of words.entries())
    for (const { issue, words: want, weight } of byFirst.get(word.form.slice(0, 3)) ?? []) {
      if (!want.every((w, on) => fits(w, words[i + on]))) continue;
      const highest = Math.max(...words.slice(i, i + want.length).map(({ at }) => standing(at)));
      weights.set(issue, (weights.get(issue) ?? 0) + weight * highest);
    }
  return weights;
}

/** The topic of a text by its weightiest words, the one named first where two weigh the same; null where none stands. */
export function issueIn(text: string, standing?: Standing): Issue | null {
  let best: Issue | null = null;
  let most = 0;
  for (const [issue, weight] of issueWeights(text, standing))
    if (weight > most) {
      best = issue;
      most = weight;
    }
  return best;
}
