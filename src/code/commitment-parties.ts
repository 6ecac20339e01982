import { obliques, partnersOf, patientsOf } from '../language/index.js';
import { type ActorRef, AUTHOR, sideOf } from '../record/index.js';
import type { CommitmentMeaning } from './commitment-rules.js';
import type { Context } from './context.js';
import { lower, mentionOver, sentenceOf, textOf } from './discourse.js';
import type { Run } from './passage.js';
import { isPath } from './path.js';
import { before, distinctSides, linked, named } from './phrase.js';
import { actorsWithin, leader, mentionTokens, objectOf } from './roles.js';
import type { Hit } from './rule.js';
import { type Actor, actorOf } from './voice.js';

/** Whether the text is the sides' own: its lists of promises run long, and "will" binds. */
export const isOwnText = (c: Context): boolean => c.genre === 'joint' || c.genre === 'release';

/** Where the words that bind end and what they promise may begin: a path reaches over what is promised, a word pattern does not. */
export const bindingEnd = (hit: Hit<CommitmentMeaning>): number =>
  isPath(hit.rule.match) ? hit.from + 1 : hit.to;

/** How far behind "the deal requires" whoever it binds is named, in words. */
const nextNamed = 4;

const bothWords = /\b(?:both|two|sides|parties|each)\b/i;

function boundByText(c: Context, hit: Hit<CommitmentMeaning>): Actor | null {
  const end = bindingEnd(hit);
  const object = objectOf(c.d, end, Math.min(end + nextNamed, c.d.analysis.tokens.length));
  if (object?.refs.length) return { refs: object.refs, token: hit.from };
  const sentence = sentenceOf(c.d, hit.from);
  const isOfBoth = isOwnText(c) || (sentence !== undefined && bothWords.test(textOf(c.d, sentence)));
  return isOfBoth && c.mainSides.length === 2 ? { refs: c.mainSides, token: hit.from } : null;
}

function boundBySlot(c: Context, hit: Hit<CommitmentMeaning>): Actor | null {
  const slot = hit.filled.find((f) => f.slot === 'actor');
  const object = slot ? objectOf(c.d, slot.token, slot.token + 1) : null;
  return object ? { refs: object.refs, token: object.token } : null;
}

function boundByClause(c: Context, _: Hit<CommitmentMeaning>, clause: Run): Actor | null {
  const refs = actorsWithin(c.d, clause.from, clause.to);
  return distinctSides(refs) >= 2 ? { refs, token: clause.from } : null;
}

/** Who makes an agreement with whom: its subject and those that stand with it or with the agreement ("a treaty with Egypt"). */
function makers(c: Context, hit: Hit<CommitmentMeaning>): Actor | null {
  const { trees } = c.d.analysis;
  const actor = actorOf(c, hit);
  const others = [hit.from, ...patientsOf(trees, hit.from)]
    .flatMap((token) => [...partnersOf(trees, token), ...obliques(trees, token, 'by')])
    .flatMap((token) => named(c, token));
  const refs = [...new Set([...(actor?.refs ?? []), ...others])];
  return distinctSides(refs) >= 2 ? { refs, token: actor?.token ?? hit.from } : null;
}

/** Whom an agreement's own name tells: "the Greek-Turkish accord", "the accord between Greece and Turkey". */
function ofName(c: Context, hit: Hit<CommitmentMeaning>): Actor | null {
  const refs = [...new Set([...before(c, hit.from), ...linked(c, hit.from)])];
  return distinctSides(refs) === 2 ? { refs, token: hit.from } : null;
}

const bound = { text: boundByText, slot: boundBySlot, clause: boundByClause, makers, named: ofName } as const;

const partyWords = new Set(['party', 'parties', 'sides', 'side', 'participants', 'signatories']);

/** "Each Party undertakes": in the sides' own text its two main sides. */
function parties(c: Context, hit: Hit<CommitmentMeaning>): Actor | null {
  const isParty = [1, 2, 3].some((back) => partyWords.has(lower(c.d, hit.from - back)));
  return c.genre === 'joint' && isParty && c.mainSides.length === 2 ? { refs: c.mainSides, token: -1 } : null;
}

/** Who promises: the subject; for a promise named as a thing, the sides of its clause ("their summit produced commitments to"). */
export function promising(c: Context, hit: Hit<CommitmentMeaning>, clause: Run): Actor | null {
  if (hit.rule.means.of) return bound[hit.rule.means.of](c, hit, clause);
  const actor = actorOf(c, hit) ?? parties(c, hit);
  if (actor?.refs.length || !hit.rule.means.elseClause) return actor;
  const refs = actorsWithin(c.d, clause.from, hit.from);
  return { refs, token: clause.from };
}

/** Words before those whom a promise is about or aimed at, and not made to: "sanctions on Iran", "an attack by China", "troops in Korea". */
const aimed = new Set(['against', 'on', 'by', 'in', 'from', 'regarding', 'about', 'concerning']);

/** A promise is made to no more sides than this; a longer list names a group or says whom it is about. */
const mostRecipients = 3;

/**
 * Whom a promise is made to: the sides that its words name, but for those that only qualify something ("Iran's exports") or
 * whom it is aimed at.
 */
export function promisedTo(c: Context, by: readonly ActorRef[], run: Run): ActorRef[] {
  const mine = new Set(by.map(sideOf));
  const sides = new Set<ActorRef>();
  for (let at = run.from; at < run.to; at++) {
    const mention = mentionOver(c.d, at);
    if (!mention || mention.modifier || aimed.has(leader(c.d, mentionTokens(c.d, at).from))) continue;
    for (const ref of mention.refs) if (!mine.has(sideOf(ref)) && ref !== AUTHOR) sides.add(sideOf(ref));
  }
  return [...sides].slice(0, mostRecipients);
}
