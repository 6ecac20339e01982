import { type Analysis, type Frame, framesOf, type Sentence, type Span } from '../../language/index.js';
import { head, lemma, relation, upos, xpos } from '../../language/parse/index.js';
import type { ParsedFrame, ParsedSentence, ParsedText, ParsedWord, Run } from './view.js';

/** The analysis of a text as plain data, ready to be drawn. Sentences without words are left out. */
export function makeParsedText(analysis: Analysis): ParsedText {
  const sentences = analysis.sentences.filter(({ from, to }) => to > from);
  const names = bySentence(analysis.mentions, sentences);
  const times = bySentence(analysis.times, sentences);
  const places = bySentence(analysis.places, sentences);
  const quotations = bySentence(analysis.quotations, sentences);
  return {
    text: analysis.text,
    published: analysis.published,
    notices: analysis.notices,
    sentences: sentences.map((sentence, i): ParsedSentence => {
      const words = wordsOf(analysis, sentence);
      const own = { times: times[i] ?? [], places: places[i] ?? [] };
      return {
        start: sentence.start,
        end: sentence.end,
        words,
        names: withRuns(names[i] ?? [], words),
        times: withRuns(own.times, words),
        places: withRuns(own.places, words),
        quotations: withRuns(quotations[i] ?? [], words),
        frames: framesOf(analysis, sentence).map((frame) => frameOf(frame, analysis, sentence.from, own)),
      };
    }),
  };
}

/** The spans that touch each sentence; both lists are ordered by start. */
function bySentence<S extends Span>(spans: readonly S[], sentences: readonly Sentence[]): S[][] {
  const groups: S[][] = sentences.map(() => []);
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at += 1;
    for (let i = at; (sentences[i]?.start ?? span.end) < span.end; i += 1) groups[i]?.push(span);
  }
  return groups;
}

function wordsOf({ tokens, trees }: Analysis, { from, to }: Sentence): ParsedWord[] {
  const words: ParsedWord[] = [];
  for (let token = from; token < to; token += 1) {
    const above = head(trees, token);
    words.push({
      start: tokens.starts[token] ?? 0,
      end: tokens.ends[token] ?? 0,
      form: tokens.forms[token] ?? '',
      lemma: lemma(trees, token),
      upos: upos(trees, token),
      xpos: xpos(trees, token),
      head: above < 0 ? null : above - from,
      relation: relation(trees, token),
    });
  }
  return words;
}

/** Each span with the words that it touches; a name within a hyphened word takes the whole word. */
function withRuns<S extends Span>(spans: readonly S[], words: readonly ParsedWord[]): (S & Run)[] {
  return spans.flatMap((span) => {
    const from = words.findIndex(({ end }) => end > span.start);
    const to = words.findLastIndex(({ start }) => start < span.end) + 1;
    return from >= 0 && from < to ? [{ ...span, from, to }] : [];
  });
}

/** A frame with its parts counted from the first word of its sentence, and from the first of its times and places. */
function frameOf(
  frame: Frame,
  analysis: Analysis,
  first: number,
  own: { times: readonly Span[]; places: readonly Span[] },
): ParsedFrame {
  const inSentence = (tokens: readonly number[]): number[] => tokens.map((token) => token - first);
  const among = (indices: readonly number[], all: readonly Span[], kept: readonly Span[]): number[] =>
    indices
      .flatMap((i) => all[i] ?? [])
      .map((span) => kept.indexOf(span))
      .filter((i) => i >= 0);
  return {
    predicate: frame.predicate - first,
    lemma: frame.lemma,
    agents: inSentence(frame.agents),
    patients: inSentence(frame.patients),
    partners: inSentence(frame.partners),
    recipients: inSentence(frame.recipients),
    content: frame.content < 0 ? null : frame.content - first,
    times: among(frame.times, analysis.times, own.times),
    places: among(frame.places, analysis.places, own.places),
    certainty: frame.factuality.certainty,
    negated: frame.factuality.negated,
    sources: inSentence(frame.factuality.sources),
    from: frame.extent.from - first,
    to: frame.extent.to - first,
  };
}
