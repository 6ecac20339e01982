import type { ItemKind } from '../../record/reading.js';

/** What people call the kinds of item in the name of a table, singular and plural. */
const WORDS: Readonly<Record<ItemKind, readonly string[]>> = {
  encounter: ['encounter', 'encounters', 'meeting', 'meetings'],
  commitment: ['commitment', 'commitments', 'promise', 'promises'],
  position: ['position', 'positions'],
  obstacle: ['obstacle', 'obstacles'],
  assessment: ['assessment', 'assessments'],
  statement: ['statement', 'statements'],
  capability: ['capability', 'capabilities', 'test', 'tests'],
  alignment: ['alignment', 'alignments'],
  pause: ['pause', 'pauses'],
  precedent: ['precedent', 'precedents'],
};
/** Tables that are called after what they gather rather than after their kind: only such a name as a whole gives it. */
const TABLES: Readonly<Record<string, ItemKind>> = {
  agreements: 'encounter',
  states: 'commitment',
  sanctions: 'position',
  signals: 'position',
  judgements: 'assessment',
  exercises: 'capability',
  provocations: 'alignment',
};
const KIND_OF = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as ItemKind] as const)),
);

/** The kinds, as messages list them. */
export const KINDS: readonly string[] = Object.keys(WORDS);

/** The kind that a cell names (`encounter`, `Promises`), or null. */
export const kindOf = (word: string): ItemKind | null => KIND_OF.get(word.trim().toLowerCase()) ?? null;

/**
 * The kind that a file's or sheet's name is (`signals.csv`) or holds as a word (`korea-tests-2017.csv`, `Promises`), if it holds one only;
 * else null.
 */
export function kindInName(name: string): ItemKind | null {
  const whole = name.replace(/\.[^.]*$/, '').toLowerCase();
  if (Object.hasOwn(TABLES, whole)) return TABLES[whole] ?? null;
  const kinds = new Set(
    name
      .split(/[^\p{L}]+/u)
      .map(kindOf)
      .filter((kind) => kind !== null),
  );
  const [only] = kinds;
  return kinds.size === 1 && only ? only : null;
}
