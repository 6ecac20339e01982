import { type Elements, findElements } from '../src/language/elements.js';
import { gazetteer } from '../src/language/gazetteer.js';
import { type Introduction, introductions } from '../src/language/introductions.js';
import { findNames } from '../src/language/mentions.js';
import { type Reading, yearsOf } from '../src/language/reading.js';
import { segment } from '../src/language/segments.js';
import { tokenize } from '../src/language/tokens.js';
import type { Day } from '../src/record/index.js';

/** The words of a text with what the gazetteer knows of them, for tests of the names. */
export function elementsOf(text: string): Elements {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findElements(text, sentences, tokens, gazetteer());
}

/** A text as its names are read, and whom it has introduced. */
export function readingOf(
  text: string,
  day: Day | null = null,
  known: readonly Introduction[] = [],
): Reading {
  const elements = elementsOf(text);
  return {
    elements,
    gazetteer: gazetteer(),
    day,
    introduced: introductions(known),
    years: yearsOf(elements),
  };
}

/** The place of a word in a text, by its key. */
export const wordAt = ({ words }: Elements, key: string): number => words.keys.indexOf(key);

/** The mentions of a text as "words = refs", in order; qualifying words carry a star. */
export function named(text: string, published: Day | null = null): string[] {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return findNames(text, sentences, tokens, published).mentions.map(
    ({ start, end, refs, modifier }) =>
      `${text.slice(start, end)}${modifier ? '*' : ''} = ${refs.join(' + ')}`,
  );
}

/** The same of the last mention alone. */
export const lastNamed = (text: string, published: Day | null = null): string | undefined =>
  named(text, published).at(-1);
