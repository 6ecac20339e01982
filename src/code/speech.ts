import { holderOfOffice, type Quotation, rootOf, type Sentence, type Turn } from '../language/index.js';
import { type ActorRef, AUTHOR } from '../record/index.js';
import { type Cue, cuesOf } from './cue.js';
import {
  type Discourse,
  endOf,
  isSpeech,
  lower,
  quotationsOver,
  sentenceOf,
  startOf,
  within,
} from './discourse.js';
import type { Genre } from './genre.js';
import { subjectOf } from './roles.js';

/** Someone's words: who speaks, the tokens from their name (or the first word) to the last word, and whether they are quoted. */
export interface Utterance {
  readonly speaker: readonly ActorRef[];
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
  /** The verb of saying; −1 where a quotation or a turn goes on without one. */
  readonly cue: number;
  readonly quotation: Quotation | null;
  readonly turn: Turn | null;
}

/** Labels that the White House's transcripts give without a name or a state (whitehouse.gov, "Briefings & Statements"). */
const houseStyle: readonly (readonly [RegExp, string])[] = [
  [/^THE PRESIDENT\b/, 'president'],
  [/^THE VICE PRESIDENT\b/, 'vice president'],
  [/^SENIOR (?:ADMINISTRATION|STATE DEPARTMENT|U\.S\.|DEFENSE) OFFICIAL/, 'official'],
];
const reporters = /^(?:Q|THE PRESS|PRESS|QUESTION|REPORTER|MODERATOR|INTERVIEWER)\b/i;

/** A cue inside the words of the one before it ("Egypt said Israel had proposed …") opens no utterance of its own. */
function isNested(d: Discourse, cue: Cue, before: Cue): boolean {
  if (cue.from <= before.at) return false;
  return ![',', 'and', 'but', 'while', ';'].includes(lower(d, cue.from - 1));
}

/** "…, adding that": a participle goes on with the utterance of the same speaker. */
const goesOn = (d: Discourse, cue: Cue, before: Cue): boolean =>
  lower(d, cue.at).endsWith('ing') && cue.refs.join() === before.refs.join();

/** "…, Norway said": the words stand before the cue that ends the sentence. */
const isAtTail = (sentence: Sentence, cue: Cue): boolean =>
  sentence.to - cue.at <= 3 && cue.from > sentence.from + 3;

/** The cues that open utterances, each with the token where its words begin. */
function openings(
  d: Discourse,
  sentence: Sentence,
  cues: readonly Cue[],
  quoted: boolean,
): { cue: Cue; from: number }[] {
  const found: { cue: Cue; from: number }[] = [];
  for (const cue of cues) {
    const before = found.at(-1);
    if (!before)
      found.push({
        cue,
        from: quoted || isAtTail(sentence, cue) ? sentence.from : Math.min(cue.from, cue.at),
      });
    else if (!isNested(d, cue, before.cue) && !goesOn(d, cue, before.cue))
      found.push({ cue, from: cue.from > before.cue.at ? cue.from : cue.at });
  }
  return found;
}

/** "Chad committed to “returning the land”": a quotation within a sentence is in the words of whoever does what leads up to it. */
function quotedSubject(d: Discourse, sentence: Sentence, quotation: Quotation): readonly ActorRef[] {
  for (let at = sentence.from; at < sentence.to; at++)
    if (endOf(d, at) > quotation.start) return at > sentence.from ? (subjectOf(d, at - 1)?.refs ?? []) : [];
  return [];
}

/** "Macron was pleased. “It went well.”": a sentence of quoted words is spoken by whoever the sentence before it is about, unless somebody spoke there. */
function introduced(d: Discourse, sentence: Sentence, previous: Utterance | null): readonly ActorRef[] {
  const before = sentenceOf(d, sentence.from - 1);
  if (!before || before.to !== sentence.from || sentence.paragraph > before.paragraph + 1) return [];
  if (previous && previous.to >= before.from) return [];
  return subjectOf(d, rootOf(d.analysis.trees, before))?.refs ?? [];
}

/** The utterances of one sentence outside transcripts: each cue with its words, or a quotation that goes on from `previous`. */
function utterancesOf(d: Discourse, sentence: Sentence, previous: Utterance | null): Utterance[] {
  const quotations = quotationsOver(d, sentence.from, sentence.to);
  const cues = cuesOf(d, sentence);
  if (!cues.length) {
    const quotation = quotations.find((q) => isSpeech(d.analysis, q));
    if (!quotation) return [];
    const speaker =
      quotation === previous?.quotation
        ? previous.speaker
        : quotation.start > sentence.start + 1
          ? quotedSubject(d, sentence, quotation)
          : introduced(d, sentence, previous);
    return [{ speaker, from: sentence.from, to: sentence.to, direct: true, cue: -1, quotation, turn: null }];
  }
  const opens = openings(
    d,
    sentence,
    cues,
    quotations.some((q) => q.start <= sentence.start + 1),
  );
  return opens.map(({ cue, from }, i) => {
    const to = opens[i + 1]?.from ?? sentence.to;
    const [start, end] = [startOf(d, from), endOf(d, to - 1)];
    const quotation = quotations.find((q) => q.end > start && q.start < end) ?? null;
    return {
      speaker: cue.refs.length ? cue.refs : (previous?.speaker ?? []),
      from,
      to,
      direct: quotation !== null,
      cue: cue.at,
      quotation,
      turn: null,
    };
  });
}

/** Who speaks in a turn: the people that its label names; nobody for reporters. */
function speakerOfTurn(d: Discourse, turn: Turn): readonly ActorRef[] | null {
  const label = d.analysis.text.slice(turn.label.start, turn.label.end);
  if (reporters.test(label)) return null;
  const named = within(d.analysis.mentions, turn.label).flatMap((m) => m.refs);
  const office = houseStyle.find(([words]) => words.test(label))?.[1];
  return named.length || office === undefined ? named : [holderOfOffice('USA', office, d.analysis.published)];
}

/** A sentence of a turn: the words of whoever it reports about ("Kim said he would come"), else the speaker's own. */
function inTurn(d: Discourse, turn: Turn, speaker: readonly ActorRef[], s: Sentence): Utterance[] {
  const others = utterancesOf(d, s, null).filter(
    (u) => u.cue >= 0 && u.speaker.length && !u.speaker.includes(AUTHOR),
  );
  if (others.length) return others.map((u) => ({ ...u, turn }));
  return [{ speaker, from: s.from, to: s.to, direct: true, cue: -1, quotation: null, turn }];
}

function turnUtterances(d: Discourse): Utterance[] {
  return d.analysis.turns.flatMap((turn) => {
    const speaker = speakerOfTurn(d, turn);
    if (speaker === null) return [];
    return within(d.analysis.sentences, { start: turn.label.end, end: turn.end })
      .filter((s) => s.to > s.from)
      .flatMap((s) => inTurn(d, turn, speaker, s));
  });
}

/** Whether two utterances stand in the same paragraph or in neighbouring ones. */
const isNear = (d: Discourse, a: Utterance, b: Utterance): boolean =>
  (sentenceOf(d, b.from)?.paragraph ?? 0) - (sentenceOf(d, a.from)?.paragraph ?? 0) <= 1;

/** Gives words that open a quotation the speaker who is named after its later sentences ("“A. B,” she said"), else whoever was quoted before. */
function settle(d: Discourse, found: readonly Utterance[]): Utterance[] {
  let later: Utterance | undefined;
  const settled = found
    .toReversed()
    .map((u) => {
      const isOpen = !u.speaker.length && u.quotation && later?.quotation === u.quotation;
      later = isOpen && later ? { ...u, speaker: later.speaker } : u;
      return later;
    })
    .toReversed();
  let before: Utterance | undefined;
  return settled.map((u) => {
    const goesOn = !u.speaker.length && u.cue < 0 && before?.quotation && isNear(d, before, u);
    before = goesOn && before ? { ...u, speaker: before.speaker } : u;
    return before;
  });
}

/** All utterances of a document in order. Quotations that run on over sentences keep their speaker. */
export function utterances(d: Discourse, genre: Genre): Utterance[] {
  if (genre === 'transcript') return turnUtterances(d);
  const found: Utterance[] = [];
  let previous: Utterance | null = null;
  let paragraph = -1;
  for (const sentence of d.analysis.sentences) {
    if (sentence.paragraph > paragraph + 1) previous = null;
    const here = utterancesOf(d, sentence, previous);
    found.push(...here);
    const last = here.at(-1);
    if (last) {
      previous = last;
      paragraph = sentence.paragraph;
    }
  }
  return settle(d, found);
}

/** Whose voice a token is in: its speaker's in quoted or reported words and turns, the author's elsewhere. */
export type Voice = (token: number) => readonly ActorRef[];

export function voices(d: Discourse, spoken: readonly Utterance[]): Voice {
  const over = new Int32Array(d.analysis.tokens.length).fill(-1);
  for (const [i, u] of spoken.entries())
    if (u.speaker.length) over.fill(i, u.cue >= 0 && !u.quotation && u.to - u.cue > 3 ? u.cue : u.from, u.to);
  return (token) => spoken[over[token] ?? -1]?.speaker ?? [AUTHOR];
}
