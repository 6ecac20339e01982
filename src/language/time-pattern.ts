import type { Tokens } from './analysis.js';
import type { Sense, Senses } from './time-words.js';

/** What a pattern caught: senses by name, a second one with its number, and the words of the other elements in order. */
export interface Caught extends Senses {
  readonly DAY2?: number;
  readonly YEAR2?: number;
  readonly words: readonly string[];
}

interface Element {
  /** The sense asked for, or null where words are. */
  readonly sense: Sense | null;
  readonly name: string;
  readonly words: readonly string[];
  readonly optional: boolean;
}

/** A pattern over tokens, ready to match. */
export type TimePattern = readonly Element[];

/**
 * Reads a pattern: words with alternatives ("last|past"), senses in capitals ("MONTH", a second one "YEAR2"), "?" after what may be
 * missing.
 */
export function timePattern(source: string): TimePattern {
  return source.split(' ').map(element);
}

function element(part: string): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const isSense = /^[A-Z]{2,}2?$/.test(body);
  return {
    sense: isSense ? (body.replace('2', '') as Sense) : null,
    name: body,
    words: isSense ? [] : body.split('|'),
    optional,
  };
}

/** What an expression may begin with: the first element and, while they may be missing, those after it. */
export function openings(pattern: TimePattern): Element[] {
  const needed = pattern.findIndex((e) => !e.optional);
  return pattern.slice(0, needed + 1);
}

interface Hit {
  readonly to: number;
  readonly caught: Caught;
}

/** Matches at token `at`, before token `limit`; greedy, and what may be missing is given back where the rest needs it. */
export function matchAt(
  pattern: TimePattern,
  tokens: Tokens,
  senses: readonly (Senses | null)[],
  at: number,
  limit: number,
): Hit | null {
  const caught: Record<string, number | string> = {};
  const words: string[] = [];
  let to = at;
  const step = (i: number, t: number): boolean => {
    const e = pattern[i];
    if (!e) {
      to = t;
      return true;
    }
    const found = t < limit ? fits(e, tokens.lower[t] ?? '', senses[t]) : undefined;
    if (found !== undefined) {
      if (step(i + 1, t + 1)) {
        if (e.sense) caught[e.name] = found;
        else words.unshift(String(found));
        return true;
      }
    }
    return e.optional && step(i + 1, t);
  };
  return step(0, at) ? { to, caught: { ...caught, words } } : null;
}

function fits(e: Element, word: string, senses: Senses | null | undefined): number | string | undefined {
  if (e.sense) return senses?.[e.sense];
  return e.words.includes(word) ? word : undefined;
}
