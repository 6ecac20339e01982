import type { Named, Subject } from './subject.js';

/** What words may mean. */
export interface Finding {
  /** The one subject that they mean; null where several fit alike, or none. */
  readonly only: Named | null;
  /** What fits, the best first: all of it behind `only`, unless that is called so; else what fits as well as the first. */
  readonly fits: readonly Named[];
  /** Where nothing fits: what is spelt most alike. */
  readonly near: readonly Named[];
}

/** How well a subject fits, the best first: the words are a name of it, all stand in one name, all stand in its names and around them. */
const RANKS = ['name', 'in a name', 'around'] as const;
const NEAREST = 3;
/** Of several that fit alike, one is meant that weighs so many times as much as any other. */
const OUTWEIGHS = 4;

/** What of some subjects words mean. */
export function find(typed: string, subjects: readonly Subject[]): Finding {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return { only: null, fits: [], near: nearest(typed, subjects) };
  const ranked = RANKS.map((): Named[] => []);
  for (const subject of subjects) ranked[rankOf(wanted, subject)]?.push(subject.is);
  setBack(ranked);
  for (const list of ranked) list.sort((a, b) => b.weight - a.weight);
  const best = ranked.find((list) => list.length > 0) ?? [];
  const [first, second] = best;
  const stands = first !== undefined && first.weight >= OUTWEIGHS * (second?.weight ?? 0);
  const fits = stands && best !== ranked[0] ? ranked.flat() : best;
  return {
    only: stands ? first : null,
    fits,
    near: fits.length === 0 ? nearest(typed, subjects) : [],
  };
}

/** A state that is hardly there steps behind an agreement that bears its name: "Singapore" means what was signed in it. */
function setBack([exact = [], within = []]: readonly Named[][]): void {
  const most = Math.max(0, ...within.filter(({ kind }) => kind === 'agreement').map(({ weight }) => weight));
  for (let i = exact.length - 1; i >= 0; i--) {
    const subject = exact[i];
    if (subject?.kind === 'party' && subject.weight < most) within.push(...exact.splice(i, 1));
  }
}

/** The words of a text in small letters without accents; digits without noughts before them. */
const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .filter((word) => word !== 'the');

/** A word may be the beginning of a longer one, if it has so many letters. */
const SHORTEST_BEGINNING = 3;
const isIn = (word: string, words: readonly string[]): boolean =>
  words.some((other) => other === word || (word.length >= SHORTEST_BEGINNING && other.startsWith(word)));

/** The place in `RANKS` of a subject; −1 where it does not fit. */
function rankOf(wanted: readonly string[], { names, around }: Subject): number {
  const spelt = names.map(wordsOf);
  if (spelt.some((words) => words.join('') === wanted.join(''))) return 0;
  if (spelt.some((words) => wanted.every((word) => isIn(word, words)))) return 1;
  const all = [...spelt.flat(), ...around.flatMap(wordsOf)];
  return wanted.every((word) => isIn(word, all)) ? 2 : -1;
}

/** The pairs of letters that stand beside each other in a text, each once. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = wordsOf(text).join(' ');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** How alike two texts are spelt, from 0 to 1: the pairs of letters that they share (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function nearest(typed: string, subjects: readonly Subject[]): readonly Named[] {
  const wanted = pairsOf(typed);
  return subjects
    .map((subject) => ({
      subject,
      fit: Math.max(
        0,
        ...[...subject.names, ...subject.around].map((name) => likeness(wanted, pairsOf(name))),
      ),
    }))
    .sort((a, b) => b.fit - a.fit || (a.fit === 0 ? b.subject.is.weight - a.subject.is.weight : 0))
    .slice(0, NEAREST)
    .map(({ subject }) => subject.is);
}
