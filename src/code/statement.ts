import { type ActorRef, asSlot, type Evidence } from '../record/index.js';
import type { Coder, Context, Draft } from './context.js';
import { lower, sentenceOf, timeOver } from './discourse.js';
import { issueIn } from './issue.js';
import { LISTS } from './lists.js';
import { evidenceOf, sentenceEvidence } from './passage.js';
import { singleWords } from './pattern.js';
import type { Utterance } from './speech.js';

const hedges = singleWords(LISTS.hedge ?? []);

function isHedged(c: Context, u: Utterance): boolean {
  for (let t = Math.max(u.cue + 1, u.from); t < u.to; t++)
    if (hedges.has(lower(c.d, t)) && !timeOver(c.d, t)) return true;
  return false;
}

const evidenceFor = (c: Context, u: Utterance): Evidence =>
  u.quotation && u.from > (sentenceOf(c.d, u.from)?.from ?? 0) + 12
    ? evidenceOf(c.d, u)
    : u.quotation
      ? sentenceEvidence(c.d, u.from)
      : evidenceOf(c.d, u);

/** Fewest words of a sentence in a transcript that makes a point; shorter ones are greetings and assent in the gold readings. */
const leastWords = 4;

/** Words with which speakers greet and thank. */
const courtesies = new Set(
  'thank thanks thanking welcome honor honour pleasure grateful congratulations applause laughter'.split(' '),
);

const brackets: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);

/** "[inaudible]", "(As interpreted.)": what a transcript says of the speech, in brackets as a whole or opening with square ones. */
function isStageDirection(c: Context, u: Utterance): boolean {
  const close = brackets.get(lower(c.d, u.from));
  if (!close) return false;
  if (close === ']') return true;
  const last = [u.to - 1, u.to - 2].map((at) => lower(c.d, at));
  return last.includes(close);
}

/** Whether a sentence of a transcript bears on the process: it is no stage direction, and no greeting or thanks that names no topic. */
function bears(c: Context, u: Utterance): boolean {
  if (!u.turn) return true;
  if (u.to - u.from < leastWords || isStageDirection(c, u)) return false;
  if (issueIn(evidenceOf(c.d, u).quote)) return true;
  for (let t = u.from; t < u.to; t++) if (courtesies.has(lower(c.d, t))) return false;
  return true;
}

/** Whether an utterance goes on with the one before it: the same quotation, or the next sentence of the same speaker's turn. */
function continues(c: Context, before: Utterance | undefined, u: Utterance, joined: number): boolean {
  if (!before) return false;
  if (u.turn) return before.turn === u.turn && joined < sentencesOfAPoint && sameParagraph(c, before, u);
  if (u.quotation === null || before.quotation === null) return false;
  return u.quotation === before.quotation || u.cue < 0;
}

/** A point made in a transcript runs over no more sentences than this (the longest of the gold readings). */
const sentencesOfAPoint = 4;

const sameParagraph = (c: Context, a: Utterance, b: Utterance): boolean =>
  sentenceOf(c.d, a.from)?.paragraph === sentenceOf(c.d, b.from)?.paragraph;

/** Who says what: one statement for each utterance; sentences of one quotation or one point of a speech are one. */
export const codeStatements: Coder<'statement'> = (c) => {
  const found: Draft<'statement'>[] = [];
  let before: Utterance | undefined;
  let joined = 0;
  for (const u of c.spoken) {
    const { speaker } = u;
    if (!speaker.length || !bears(c, u)) continue;
    const last = found.at(-1);
    if (last && last.speaker.toString() === speaker.toString() && continues(c, before, u, joined)) {
      last.evidence.push(evidenceFor(c, u));
      last.hedged ||= isHedged(c, u);
      joined++;
    } else {
      found.push(statement(c, u, speaker));
      joined = 1;
    }
    before = u;
  }
  return found;
};

function statement(c: Context, u: Utterance, speaker: readonly ActorRef[]): Draft<'statement'> {
  return {
    kind: 'statement',
    speaker: asSlot(speaker),
    direct: u.direct,
    hedged: isHedged(c, u),
    evidence: [evidenceFor(c, u)],
    rules: [u.turn ? 'statement/turn' : u.quotation ? 'statement/quotation' : 'statement/reported'],
  };
}
