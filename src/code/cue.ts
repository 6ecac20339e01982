import { childrenBy, factualityOf, relation, type Sentence, type Trees, upos } from '../language/index.js';
import { type ActorRef, AUTHOR } from '../record/index.js';
import {
  type Discourse,
  lower,
  mentionOver,
  quotationsOver,
  quoteOver,
  sentenceOf,
  startOf,
} from './discourse.js';
import { inflect } from './inflect.js';
import { LISTS } from './lists.js';
import { singleWords } from './pattern.js';
import { mentionTokens, objectOf, subjectOf } from './roles.js';

const saidForms = singleWords(LISTS.said ?? []);
/** Forms that are as often nouns or names: they count only where their subject stands right before them. */
const ambiguous = new Set(
  'report reports state states claim claims comment comments note notes voice signal signals ask welcome urge vow pledge pledges label labels quote praise thank remark remarks joke express threatening maintain maintains maintaining maintained respond responded responding responds complain recall suggest describe describes propose proposed proposes encourage encouraging write indicate indicated confirm confirmed stating'.split(
    ' ',
  ),
);
/** Before these a form of saying is a noun, an infinitive or a passive: "the claim", "to say", "was told". */
const noCueAfter = new Set('the a of to not with is was are were been being be'.split(' '));
/** Verbs that may stand before their speaker, behind the words: "“…,” said the minister". */
const invertible = new Set('said says added adds told wrote replied responded'.split(' '));
const closing = new Set([',', '”', '"', "'"]);

interface Speaker {
  /** The token where the words of the speaker begin. */
  readonly from: number;
  readonly refs: readonly ActorRef[];
}

/** Verbs that say something only with quoted words: "called the empire “evil”". */
const naming = new Set(['call', 'brand', 'dub', 'term'].flatMap(inflect));
/** How many words behind such a verb the quoted words begin at the latest. */
const soon = 10;

const namesInQuotes = (d: Discourse, token: number): boolean =>
  naming.has(lower(d, token)) &&
  quotationsOver(d, token + 1, Math.min(token + soon, sentenceOf(d, token)?.to ?? token)).some(
    (quotation) => quotation.start > startOf(d, token),
  );

const unsaid = new Set(['planned', 'wanted', 'conditional', 'asked']);

/** "Responded by bombing", "signalled interest by lifting": what is done by doing something else is not said. */
const isDeed = (trees: Trees, token: number): boolean =>
  /^(?:respond|repl|signal|answer)/.test(trees.tokens.lower[token] ?? '') &&
  childrenBy(trees, token, 'advcl').some((clause) =>
    childrenBy(trees, clause, 'mark', 'case').some((mark) => trees.tokens.lower[mark] === 'by'),
  );

/** "The tariffs that it announced": a relative clause without words of its own, in a sentence that quotes nobody. */
function isAllusion(d: Discourse, token: number): boolean {
  const { trees } = d.analysis;
  const sentence = sentenceOf(d, token);
  if (relation(trees, token) !== 'acl:relcl' || !sentence) return false;
  const content = childrenBy(trees, token, 'ccomp', 'xcomp', 'obj', 'parataxis');
  return (
    content.every((word) => upos(trees, word) === 'PRON') &&
    quotationsOver(d, sentence.from, sentence.to).length === 0
  );
}

/** "Will announce" and words like it: words of saying that tell of no words said. */
function isUnsaid(d: Discourse, token: number): boolean {
  const { trees } = d.analysis;
  if (ambiguous.has(lower(d, token)) && upos(trees, token) === 'NOUN') return true;
  // "Early warning stations" and "hailed from Oslo" say nothing.
  if (relation(trees, token) === 'compound' || lower(d, token + 1) === 'from') return true;
  if (relation(trees, token) !== 'conj' && unsaid.has(factualityOf(trees, token).certainty)) return true;
  // "Asked whether he would come, the envoy said": somebody else asked.
  const isAskedOf = lower(d, token) === 'asked' && token === sentenceOf(d, token)?.from;
  return isAskedOf || isDeed(trees, token) || isAllusion(d, token);
}

/** Whether a token is a verb of saying with a speaker of its own, and who that is. */
function cueAt(d: Discourse, token: number): Speaker | null {
  const before = lower(d, token - 1);
  if (noCueAfter.has(before)) return null;
  if (namesInQuotes(d, token)) return bySubject(d, token);
  if (!saidForms.has(lower(d, token)) || isUnsaid(d, token)) return null;
  const inverted =
    invertible.has(lower(d, token)) && closing.has(before) ? mentionOver(d, token + 1) : undefined;
  if (inverted && !inverted.modifier) return named(d, token + 1);
  const own = ['we', 'also', 'hereby', 'and'].includes(before) ? ownVoice(d, token) : -1;
  return own >= 0 ? { from: own, refs: [AUTHOR] } : bySubject(d, token);
}

/** How far an ambiguous form may stand from its subject, in words ("state media also report"). */
const near = 2;

function bySubject(d: Discourse, token: number): Speaker | null {
  const subject = subjectOf(d, token);
  if (!subject && isPronoun(d, token - 1)) return { from: token - 1, refs: [] };
  if (!subject || isNobody(d, subject.token) || isRecallOfEnvoy(d, token)) return null;
  const isNear = token - mentionTokens(d, subject.token).to <= near && !subject.mention.modifier;
  if (ambiguous.has(lower(d, token)) && !isNear) return null;
  return { from: subject.token, refs: subject.refs };
}

/** "It added": somebody known to the reader, who is whoever spoke before. */
const isPronoun = (d: Discourse, token: number): boolean =>
  ['it', 'he', 'she', 'they'].includes(lower(d, token));

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

function named(d: Discourse, token: number): Speaker | null {
  const mention = mentionOver(d, token);
  return mention ? { from: mentionTokens(d, token).from, refs: mention.refs } : null;
}

/** "According to KCNA", "analysts in the words of": the speaker stands after the phrase. */
function accordingTo(d: Discourse, token: number, limit: number): Speaker | null {
  if (lower(d, token) !== 'according' || lower(d, token + 1) !== 'to') return null;
  const second = [5, 6, 7, 8]
    .map((on) => token + on)
    .find((at) => ['quoting', 'citing'].includes(lower(d, at)));
  const from = second === undefined ? token + 2 : second + 1;
  const object =
    objectOf(d, from, Math.min(limit, from + 10)) ??
    objectOf(d, from, Math.min(limit, from + 6), second !== undefined);
  return object ? { from: token, refs: object.refs } : null;
}

/** A verb of saying, or what stands for one: its token, the token where its speaker's words begin, and who speaks. */
export interface Cue extends Speaker {
  readonly at: number;
}

/** "Sen. Jane Doe: “…”": a name and a colon before a quotation. */
function labelAt(d: Discourse, token: number): Speaker | null {
  if (lower(d, token) !== ':' || (quoteOver(d, token + 1)?.start ?? -1) !== startOf(d, token + 1))
    return null;
  return named(d, token - 1);
}

/** What tells in a sentence that somebody speaks, outside quotation marks and names, in order. */
export function cuesOf(d: Discourse, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const found = accordingTo(d, at, sentence.to) ?? labelAt(d, at) ?? cueAt(d, at);
    if (found && !quoteOver(d, at) && !mentionOver(d, at)) cues.push({ at, ...found });
  }
  return cues;
}
