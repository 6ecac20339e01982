import { holderOfOffice, type Quotation, type Sentence, type Turn } from '../language/index.js';
import { type ActorRef, AUTHOR } from '../record/index.js';
import {
  type Discourse,
  endOf,
  lower,
  mentionOver,
  quotationsOver,
  quoteOver,
  sentenceOf,
  startOf,
  within,
} from './discourse.js';
import type { Genre } from './genre.js';
import { LISTS } from './lists.js';
import { parsePattern } from './pattern.js';
import { mentionTokens, objectOf, subjectOf } from './roles.js';

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

const saidForms: ReadonlySet<string> = (() => {
  const [node] = parsePattern('@said', LISTS);
  const last = node?.type === 'any' ? node.options.at(-1)?.nodes[0] : undefined;
  return last?.type === 'words' ? last.forms : new Set<string>();
})();
/** Forms that are as often nouns or names: they count only where their subject stands right before them. */
const ambiguous = new Set(
  'report reports state states claim claims comment comments note notes voice signal signals ask welcome urge vow pledge pledges label labels quote praise thank remark remarks joke express threatening maintain maintains maintaining maintained respond responded responding responds complain recall suggest describe describes propose proposed proposes encourage encouraging write indicate indicated confirm confirmed stating'.split(
    ' ',
  ),
);
/** Labels that the White House's transcripts give without a name or a state (whitehouse.gov, "Briefings & Statements"). */
const houseStyle: readonly (readonly [RegExp, string])[] = [
  [/^THE PRESIDENT\b/, 'president'],
  [/^THE VICE PRESIDENT\b/, 'vice president'],
  [/^SENIOR (?:ADMINISTRATION|STATE DEPARTMENT|U\.S\.|DEFENSE) OFFICIAL/, 'official'],
];
const reporters = /^(?:Q|THE PRESS|PRESS|QUESTION|REPORTER|MODERATOR|INTERVIEWER)\b/i;

/** Whether a token is a verb of saying with a speaker of its own, and who that is. */
function cueAt(d: Discourse, token: number): { from: number; refs: readonly ActorRef[] } | null {
  const form = lower(d, token);
  if (!saidForms.has(form)) return null;
  const before = lower(d, token - 1);
  if (
    before === 'the' ||
    before === 'a' ||
    before === 'of' ||
    before === 'to' ||
    before === 'not' ||
    before === 'with'
  )
    return null;
  const inverted = /^(?:said|says|added|adds|told|wrote|replied|responded)$/.test(form)
    ? mentionOver(d, token + 1)
    : undefined;
  if (inverted && !inverted.modifier && [',', '”', '"', '’'].includes(before)) return named(d, token + 1);
  const own = ['we', 'also', 'hereby', 'and'].includes(before) ? ownVoice(d, token) : -1;
  if (own >= 0) return { from: own, refs: [AUTHOR] };
  const subject = subjectOf(d, token);
  if (!subject) return null;
  if (isNobody(d, subject.token) || isRecallOfEnvoy(d, token)) return null;
  const end = mentionTokens(d, subject.token).to;
  const passive = /^(?:is|was|are|were|been|being|be)$/.test(before);
  if (passive) return null;
  const near = token - end <= 2;
  if (ambiguous.has(form) && (!near || subject.mention.modifier)) return null;
  return { from: subject.token, refs: subject.refs };
}

const envoys = new Set(['ambassador', 'ambassadors', 'envoy', 'envoys', 'diplomats', 'troops', 'delegation']);
/** "Recalled its ambassador" says nothing. */
const isRecallOfEnvoy = (d: Discourse, token: number): boolean =>
  lower(d, token).startsWith('recall') && [1, 2, 3].some((on) => envoys.has(lower(d, token + on)));

/** "None of the parties", "neither Seoul nor Washington": a subject that did not speak. */
const isNobody = (d: Discourse, token: number): boolean =>
  [1, 2, 3].some((back) => ['none', 'neither', 'nobody'].includes(lower(d, token - back)));

/** "We affirm" outside quotation marks: the token of "we", or −1. */
function ownVoice(d: Discourse, cue: number): number {
  const sentence = sentenceOf(d, cue);
  const from = lower(d, cue - 1) === 'and' ? (sentence?.from ?? cue) : cue - 3;
  for (let at = cue - 1; at >= from; at--) if (lower(d, at) === 'we' && !quoteOver(d, at)) return at;
  return -1;
}

function named(d: Discourse, token: number): { from: number; refs: readonly ActorRef[] } | null {
  const mention = mentionOver(d, token);
  return mention ? { from: mentionTokens(d, token).from, refs: mention.refs } : null;
}

/** "According to KCNA", "analysts in the words of": the speaker stands after the phrase. */
function accordingTo(
  d: Discourse,
  token: number,
  limit: number,
): { from: number; refs: readonly ActorRef[] } | null {
  if (lower(d, token) !== 'according' || lower(d, token + 1) !== 'to') return null;
  const object = objectOf(d, token + 2, Math.min(limit, token + 8));
  return object ? { from: token, refs: object.refs } : null;
}

interface Cue {
  readonly at: number;
  readonly from: number;
  readonly refs: readonly ActorRef[];
}

/** "Sen. Jane Doe: “…”": a name and a colon before a quotation. */
function labelAt(d: Discourse, token: number): { from: number; refs: readonly ActorRef[] } | null {
  if (lower(d, token) !== ':' || (quoteOver(d, token + 1)?.start ?? -1) !== startOf(d, token + 1))
    return null;
  return named(d, token - 1);
}

function cuesOf(d: Discourse, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const found = accordingTo(d, at, sentence.to) ?? labelAt(d, at) ?? cueAt(d, at);
    if (found) cues.push({ at, ...found });
  }
  return cues;
}

/** Quoted words that are more than a phrase: at least this many words make an utterance of its own without a cue. */
const wordsOfAnUtterance = 5;

const lengthIn = (d: Discourse, q: Quotation): number =>
  d.analysis.text.slice(q.start, q.end).split(/\s+/).length;

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

/** The utterances of one sentence outside transcripts: each cue with its words, or a quotation that goes on from `previous`. */
function utterancesOf(d: Discourse, sentence: Sentence, previous: Utterance | null): Utterance[] {
  const quotations = quotationsOver(d, sentence.from, sentence.to);
  const cues = cuesOf(d, sentence).filter((c) => !quoteOver(d, c.at) && !mentionOver(d, c.at));
  if (!cues.length) {
    const quotation = quotations.find((q) => lengthIn(d, q) >= wordsOfAnUtterance);
    if (!quotation) return [];
    const speaker =
      previous && (quotation === previous.quotation || previous.quotation) ? previous.speaker : [];
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
    return { speaker: cue.refs, from, to, direct: quotation !== null, cue: cue.at, quotation, turn: null };
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

/** Gives words that open a quotation the speaker who is named after its later sentences ("“A. B,” she said"). */
function settle(found: readonly Utterance[]): Utterance[] {
  let later: Utterance | undefined;
  return found
    .toReversed()
    .map((u) => {
      const settled =
        !u.speaker.length && u.quotation && later?.quotation === u.quotation
          ? { ...u, speaker: later.speaker }
          : u;
      later = settled;
      return settled;
    })
    .toReversed();
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
  return settle(found);
}

/** Whose voice a token is in: its speaker's in quoted or reported words and turns, the author's elsewhere. */
export type Voice = (token: number) => readonly ActorRef[];

export function voices(d: Discourse, spoken: readonly Utterance[]): Voice {
  const over = new Int32Array(d.analysis.tokens.length).fill(-1);
  for (const [i, u] of spoken.entries())
    if (u.speaker.length) over.fill(i, u.cue >= 0 && !u.quotation && u.to - u.cue > 3 ? u.cue : u.from, u.to);
  return (token) => spoken[over[token] ?? -1]?.speaker ?? [AUTHOR];
}
