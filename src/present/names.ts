import { nameOf, stateOf } from '../record/actor-parts.js';
import type { ActorRef } from '../record/index.js';
import { countryName, takesArticle } from './countries.js';

/** Actors without a state or a name, as a reader would call them. */
const NOBODY: Record<string, string> = {
  'XXX:author': 'the author',
  'XXX:experts': 'experts',
  XXX: 'someone not named',
  IGO: 'an international body',
  NGO: 'a body outside government',
  NSA: 'an armed group',
};

/** Bodies that take an article: "the United Nations", "the African Union", but "Hamas". */
const BODY =
  /\b(?:Nations|Union|Council|Agency|League|Organi[sz]ation|Committee|Commission|Group|Army|Front|Court|Bank|Fund|Institute|Parties)$/;

/** The bare name of an actor: `PRK:Kim Jong Un` is "Kim Jong Un", `USA` is "United States". */
export function actorName(ref: ActorRef): string {
  return NOBODY[ref] ?? nameOf(ref) ?? countryName(stateOf(ref));
}

/** The name of an actor as it stands within a sentence: `USA` is "the United States". */
export function actorInProse(ref: ActorRef): string {
  const name = actorName(ref);
  const article = nameOf(ref) === null ? takesArticle(stateOf(ref)) : BODY.test(name);
  return article && !NOBODY[ref] ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Actors as a list within a sentence, each once; "sides not named" where there are none. */
export function actorsInProse(refs: readonly ActorRef[]): string {
  return refs.length === 0 ? 'sides not named' : listed([...new Set(refs.map(actorInProse))]);
}

/** Actors as a heading: no articles, first letter capital. */
export function actorsAsTitle(refs: readonly ActorRef[]): string {
  return refs.length === 0 ? 'Sides not named' : capital(listed([...new Set(refs.map(actorName))]));
}

/** The text with its first letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A count in words up to twelve: "three", "14". */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** "a fourth", "an eighth"; "another" beyond ten. */
export function another(rank: number): string {
  const word = ORDINALS[rank];
  return word ? `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}` : 'another';
}

/** A count with its noun: "one encounter", "three encounters". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${inWords(count)} ${count === 1 ? noun : plural}`;
