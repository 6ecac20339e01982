import { predicateOf, subjectsOf } from '../language/index.js';
import { type ActorRef, AUTHOR } from '../record/index.js';
import type { Context } from './context.js';
import { lower, mentionOver, quoteOver, sentenceOf } from './discourse.js';
import { LISTS } from './lists.js';
import type { Match } from './match.js';
import { singleWords } from './pattern.js';
import { mentionTokens, subjectOf } from './roles.js';

/** Who acts in a passage, and the token where their words begin (−1 where they are not named in the sentence). */
export interface Actor {
  readonly refs: readonly ActorRef[];
  readonly token: number;
}

const firstPersons = new Set(['i', 'we', 'our', 'us', 'my']);
const isFirstPerson = (c: Context, token: number): boolean =>
  firstPersons.has(lower(c.d, token)) && c.d.analysis.tokens.forms[token] !== 'US';

/** The first-person pronoun that is the subject of a predicate: by its parse, else looked for a few words before it. */
function firstPersonBefore(c: Context, token: number): number {
  const { trees } = c.d.analysis;
  const subjects = subjectsOf(trees, predicateOf(trees, { from: token, to: token + 1 }));
  if (subjects.length) return subjects.find((subject) => isFirstPerson(c, subject)) ?? -1;
  for (let at = token - 1; at >= token - 6; at--) {
    if (isFirstPerson(c, at)) return at;
    if ([',', ';', '.'].includes(lower(c.d, at))) break;
  }
  return coordinated(c, token);
}

/** "We commend Kenya for its work and reaffirm …": a predicate behind "and" shares the "we" that opens its sentence. */
function coordinated(c: Context, token: number): number {
  const sentence = sentenceOf(c.d, token);
  if (!sentence || !['and', 'also'].includes(lower(c.d, token - 1))) return -1;
  return lower(c.d, sentence.from) === 'we' ? sentence.from : -1;
}

/** Who speaks at a token: the issuing government where a release speaks for itself. */
export function speakerAt(c: Context, token: number): readonly ActorRef[] {
  const refs = c.voice(token);
  return refs.includes(AUTHOR) && c.issuer ? [c.issuer] : refs;
}

const thirdPerson = new Set(['it', 'he', 'she', 'they']);

/** "Kosovo said it would not sign": a pronoun that nobody else takes is whoever speaks. */
function saysOfItself(c: Context, token: number): boolean {
  const isPronoun = [1, 2, 3].some((back) => thirdPerson.has(lower(c.d, token - back)));
  return isPronoun && !c.voice(token).includes(AUTHOR);
}

const officials = singleWords(LISTS.official ?? []);

/** "The Attorney General will …": officials whom a release names without a state serve the government that it speaks for. */
function servesIssuer(c: Context, token: number): boolean {
  const { trees } = c.d.analysis;
  const subjects = subjectsOf(trees, predicateOf(trees, { from: token, to: token + 1 }));
  return subjects.some((at) => officials.has(lower(c.d, at)) && !mentionOver(c.d, at)?.refs.length);
}

/**
 * Who does what a pattern says: a first person is the one who speaks; else the subject in the sentence; else, in quoted words or a
 * turn, the speaker.
 */
export function actorOf(c: Context, hit: Match): Actor | null {
  const first = firstPersonBefore(c, hit.from);
  if (first >= 0) {
    const refs = speakerAt(c, first);
    if (refs.length) return { refs, token: first };
  }
  if (c.issuer && servesIssuer(c, hit.from)) return { refs: [c.issuer], token: -1 };
  const filled = hit.filled.find((f) => f.slot === 'actor' && f.token === hit.from);
  const subject = filled ? subjectOf(c.d, mentionTokens(c.d, filled.token).to) : subjectOf(c.d, hit.from);
  if (subject?.refs.length) return subject;
  if (saysOfItself(c, hit.from)) return { refs: c.voice(hit.from), token: -1 };
  if (quoteOver(c.d, hit.from) || c.genre === 'transcript')
    return { refs: speakerAt(c, hit.from), token: -1 };
  return null;
}
