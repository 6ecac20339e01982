import type { Day } from '../record/index.js';
import { readActor } from './actors.js';
import type { Mention, Place, Sentence, Tokens } from './analysis.js';
import { appositions } from './appositions.js';
import { resolve } from './coreference.js';
import { isDateline } from './datelines.js';
import type { Draft } from './drafts.js';
import { endAt, findElements, meaningAt } from './elements.js';
import { gazetteer } from './gazetteer.js';
import { type Introduction, introductions } from './introductions.js';
import { readOwners, readTitle, skipFillers } from './noun-phrases.js';
import { readOffice } from './offices.js';
import { readPerson } from './persons.js';
import { findPlaces } from './places.js';
import { readPronoun } from './pronouns.js';
import { type Reading, yearsOf } from './reading.js';
import { readSurnamePair } from './surname-pairs.js';

/** The actors and places that a text names, both ordered by start. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
}

/**
 * Finds the words of a text that stand for actors and says whom they denote on the day of publication: names, offices, demonyms,
 * capitals that stand for governments, bodies, and the pronouns and phrases that point back to them. Ordered by start, without overlap;
 * what cannot be resolved has no refs. Two passes: names in full first, so that short forms find them. Linear.
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  tokens: Tokens,
  published: Day | null,
): Names {
  const elements = findElements(text, sentences, tokens, gazetteer());
  const first: Reading = {
    elements,
    gazetteer: gazetteer(),
    day: published,
    introduced: introductions([]),
    years: yearsOf(elements),
  };
  // Whoever stands in a dateline only says where and by whom the report was filed.
  const datelines = new Set(sentences.flatMap((sentence, i) => (isDateline(text, sentence) ? [i] : [])));
  const isTold = ({ from }: Draft): boolean => !datelines.has(elements.sentence[from] ?? 0);
  const named = appositions(elements, read(first).filter(isTold)).flatMap(introduction);
  const reading = { ...first, introduced: introductions(named) };
  const { actors, places } = findPlaces(elements, appositions(elements, read(reading).filter(isTold)));
  return { mentions: resolve(reading, actors).map((draft) => placed(reading, draft)), places };
}

/** The mentions alone; see `findNames`. */
export const findMentions = (...input: Parameters<typeof findNames>): readonly Mention[] =>
  findNames(...input).mentions;

const introduction = ({ from, who }: Draft): Introduction[] => (who ? [{ at: from, who }] : []);

function placed({ elements: { words } }: Reading, draft: Draft): Mention {
  const { type, refs, level, office, plural, modifier } = draft;
  const start = words.starts[draft.from] ?? 0;
  return { start, end: words.ends[draft.to - 1] ?? start, type, refs, level, office, plural, modifier };
}

function read(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.elements.words.length; ) {
    const draft = readMention(reading, at, drafts.at(-1) ?? null);
    if (draft) drafts.push(draft);
    at = draft ? Math.max(draft.to, at + 1) : endAt(reading.elements, at);
  }
  return drafts;
}

function readMention(reading: Reading, at: number, last: Draft | null): Draft | null {
  const { elements } = reading;
  const pronoun = readPronoun(elements, at);
  if (pronoun) return pronoun;
  if (!elements.meanings[at] && !elements.words.capital[at]) return null;
  const pair = readSurnamePair(reading, at);
  if (pair) return pair;
  const owners = readOwners(elements, at);
  const start = owners ? skipFillers(elements, owners.end) : at;
  const title = readTitle(elements, start, at);
  const person = readPerson(reading, at, owners, title);
  if (person) return person;
  if (title) return readOffice(reading, at, owners, title, last);
  return owners || meaningAt(elements, at, 'body', 'people') ? readActor(reading, at) : null;
}
