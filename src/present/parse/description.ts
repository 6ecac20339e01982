import type { ParsedSentence } from './view.js';
import { frameLine, marksOf, spelt } from './wording.js';

/** A sentence's drawing in words, for who does not see it: each word with its tag and what it hangs on, then its marks and frames. */
export function description(sentence: ParsedSentence): string {
  const { words } = sentence;
  const tied = words.map(({ form, upos, relation, head }) =>
    head === null ? `${form} ${upos}, root` : `${form} ${upos}, ${relation} of ${words[head]?.form ?? ''}`,
  );
  const marks = marksOf(sentence).map(({ from, to, label }) => `${spelt(words.slice(from, to))}: ${label}`);
  const frames = sentence.frames.map((frame) => `${frame.lemma}: ${frameLine(sentence, frame)}`);
  return [
    `Words: ${tied.join('; ')}.`,
    ...(marks.length ? [`Names, times, places and quotations: ${marks.join('; ')}.`] : []),
    ...(frames.length ? [`Frames: ${frames.join('; ')}.`] : []),
  ].join(' ');
}
