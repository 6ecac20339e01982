import type { Day, Entry } from '../../record/index.js';

/** What judgements are about, where several may be about the same. */
export interface SubjectName {
  /** Equal for judgements of the same thing. */
  readonly key: string;
  /** What people read. */
  readonly name: string;
}

/** Words that name no thing of their own: kinds of talks and texts, and what binds words. */
const GENERIC = new Set(
  (
    'a an the of on in at to for and or with by from between after before its their this that it them these those his her our ' +
    'talks talk meeting meetings summit summits agreement agreements accord deal deals statement declaration text draft treaty ' +
    'negotiation negotiations diplomacy conference outlook prospect prospects progress effort efforts end start outcome result ' +
    'visit visits process plan event step steps contact contacts policy toward towards about over'
  ).split(' '),
);

/** Words that point at something said before: what they mean is not told. */
const POINTS = /^(?:it|this|that|they|them|these|those|he|she)$/i;

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).map((word) =>
    word.replace(/['’]s$/, ''),
  );

const ownWords = (text: string): string[] => wordsIn(text).filter((word) => !GENERIC.has(word));

/** Something that a dossier has a name for: an agreement, or a place where sides met. */
interface Landmark {
  readonly name: string;
  readonly words: readonly string[];
  /** Of a place: the days on which sides met there, in their order; of an agreement none. */
  readonly days: readonly Day[];
}

/** The landmarks of some entries. */
export type Landmarks = readonly Landmark[];

/** Agreements by all words of their names, places of encounters that were held by their own. */
export function landmarksIn(entries: readonly Entry[]): Landmarks {
  const agreements = new Set<string>();
  const places = new Map<string, Day[]>();
  for (const { slots, first } of entries) {
    if (slots.kind === 'commitment' && slots.agreement) agreements.add(slots.agreement);
    if (slots.kind !== 'encounter') continue;
    for (const name of slots.agreements ?? []) agreements.add(name);
    const place = slots.where?.split(/[,(]/)[0]?.trim();
    if (place && first !== null && slots.status === 'held')
      places.set(place, [...(places.get(place) ?? []), first]);
  }
  return [
    ...[...agreements].map((name) => ({ name, words: wordsIn(name), days: [] })),
    ...[...places].map(([name, days]) => ({ name, words: wordsIn(name), days: days.sort() })),
  ];
}

/**
 * What the words of a judgement are about: each landmark that they name whole, a place with the year of the last meeting there before the
 * judgement; else their own words, in any order; where they hold none (“the talks”), the document's own talks; none where they only point
 * (“it”).
 */
export function subjectsOf(
  { about, title, day }: { readonly about: string; readonly title: string; readonly day: Day },
  landmarks: Landmarks,
): readonly SubjectName[] {
  const words = wordsIn(about);
  if (POINTS.test(about.trim()) || words.length === 0) return [];
  const found = landmarks.filter((landmark) => landmark.words.every((word) => words.includes(word)));
  const widest = found.filter(({ words: own }) => !found.some((other) => isPart(own, other.words)));
  const named = widest.flatMap((landmark) => namedBy(landmark, day) ?? []);
  if (named.length > 0) return [...new Map(named.map((subject) => [subject.key, subject])).values()];
  const own = ownWords(about);
  if (own.length > 0) return [{ key: [...new Set(own)].sort().join(' '), name: about.trim() }];
  return [{ key: `${title}: ${words.at(-1)}`, name: `${about.trim()} in “${title}”` }];
}

const isPart = (own: readonly string[], of: readonly string[]): boolean =>
  of.length > own.length && own.every((word) => of.includes(word));

/** A landmark as a subject; null for a place where nobody had met by then. */
function namedBy({ name, days }: Landmark, day: Day): SubjectName | null {
  if (days.length === 0) return { key: name.toLowerCase(), name };
  const last = days.findLast((met) => met <= day);
  if (last === undefined) return null;
  const dated = `${name}, ${last.slice(0, 4)}`;
  return { key: dated.toLowerCase(), name: dated };
}
