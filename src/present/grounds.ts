import { type Evidence, passage } from '../record/index.js';
import { type Reason, sentenceAround } from '../weigh/index.js';
import { clip, quoted } from './clip.js';
import type { Citations } from './references.js';
import type { Ground } from './view.js';

/** Words up to this length are shown beside a reason; a longer passage is only cited. In characters. */
const SHORT = 40;

/** The passage to cite for some words: one of `near` that holds them, or else the sentence that they stand in. */
function around(words: Evidence, near: readonly Evidence[], text: string): Evidence {
  const holder = near.find(({ start, end }) => start <= words.start && words.end <= end);
  if (holder || words.quote.length > SHORT) return holder ?? words;
  const { start, end } = sentenceAround(text, words);
  return passage(text, start, end);
}

/** Makes reasons into grounds: with the words they were seen in, where those are few, and the passages that hold them. */
export const groundsOf = (
  reasons: readonly Reason[],
  near: readonly Evidence[],
  text: string,
  { cite }: Citations,
): Ground[] =>
  reasons.map(({ says, points, evidence }) => {
    const words = evidence.length === 1 ? (evidence[0]?.quote ?? '') : '';
    const shown = words && words.length <= SHORT ? `: ${quoted(clip(words))}` : '';
    return {
      says: `${says}${shown}`,
      points,
      refs: cite(evidence.map((piece) => around(piece, near, text))),
    };
  });
