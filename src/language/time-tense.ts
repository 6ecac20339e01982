import type { Tokens } from './analysis.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How far from the time its verb is looked for, in tokens: about the length of a clause. */
const reach = 14;

const looksAhead = words(
  "will wo 'll shall would should anticipated anticipates upcoming coming tomorrow scheduled due slated planned set expected planning plans hopes deadline expires expire begins opens",
);
const looksBack = words(
  "was were had did said met held took began went came made told gave left sent fell rose won lost struck broke spoke wrote became led put saw got ran shot flew 've has have been",
);
/** After these, "to" and its verb tell what was done: "was forced to leave". */
const doneTo = words(
  'forced managed failed began started continued had used able refused declined came went chose helped led',
);
/** Endings that make "-ed" no past tense. */
const noPast = words(
  'united need indeed speed exceed proceed seed feed bed red hundred armed proposed planned scheduled expected',
);
const notVerbs = words('the a an this that his her its their our my your');

type Cue = 'past' | 'future' | null;

function cueAt(tokens: Tokens, at: number): Cue {
  const word = tokens.lower[at] ?? '';
  if (looksAhead.has(word)) return 'future';
  if (looksBack.has(word)) return 'past';
  if (word === 'to') return infinitive(tokens, at);
  if (word.length <= 4 || !word.endsWith('ed') || noPast.has(word)) return null;
  // "should be completed": the verb before it decides.
  return tokens.lower[at - 1] === 'be' ? null : 'past';
}

/** "to" with a verb after it looks ahead ("arrived to reopen"), with a noun it is no cue ("to Pyongyang", "to the talks"). */
function infinitive(tokens: Tokens, at: number): Cue {
  const next = tokens.forms[at + 1] ?? '';
  const isVerb = /^[a-z]+$/.test(next) && !notVerbs.has(next);
  return isVerb && !doneTo.has(tokens.lower[at - 1] ?? '') ? 'future' : null;
}

/** What is to be done by a time lies ahead. */
const endsBefore = words('until till by');
const walls = words('; : " “ ” -');

function cueFrom(tokens: Tokens, at: number, step: 1 | -1, from: number, to: number): Cue {
  for (let i = at, n = 0; i >= from && i < to && n < reach; i += step, n += 1) {
    if (walls.has(tokens.lower[i] ?? '')) return null;
    const cue = cueAt(tokens, i);
    if (cue) return cue;
  }
  return null;
}

/** Whether the time ends what is to be done: "until Monday", "by June". */
export const isLimit = (tokens: Tokens, at: number): boolean => endsBefore.has(tokens.lower[at - 1] ?? '');

/**
 * Whether the clause around the tokens [at, end) looks back or ahead: the nearest verb before them decides, else the nearest after.
 * `from` and `to` bound the sentence.
 */
export function tenseAround(
  tokens: Tokens,
  at: number,
  end: number,
  from: number,
  to: number,
): 'past' | 'future' | 'unknown' {
  return cueFrom(tokens, at - 1, -1, from, to) ?? cueFrom(tokens, end, 1, from, to) ?? 'unknown';
}
