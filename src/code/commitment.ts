import { head, lemma, ownSubjects, predicateOf, relation, type Sentence, upos } from '../language/index.js';
import { type ActorRef, AUTHOR, bounds, type Edtf, type Issue, sideOf } from '../record/index.js';
import { bindingEnd, isOwnText, promisedTo, promising } from './commitment-parties.js';
import { COMMITMENT_RULES, type CommitmentMeaning } from './commitment-rules.js';
import { type Coder, type Context, type Draft, topicOfRun } from './context.js';
import { endOf, lower, mentionOver, sentenceOf, startOf, textOf, within } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { distinctSides } from './phrase.js';
import { isBullet, isBulletOfAct, splitPromises } from './promises.js';
import { actorsWithin } from './roles.js';
import { compile, type Hit } from './rule.js';
import { type Actor, actorOf } from './voice.js';

const scan = compile(COMMITMENT_RULES);
const checked = /\b(?:verif|inspect|monitor|iaea|safeguards|supervis|observers|reported to)\w*/i;
const conditional =
  /\b(?:if|unless|provided that|in return for|in exchange for|until|on condition|once|should .{1,30} fail)\b/i;
const amount =
  /[$€£]\s?\d|\b\d[\d,.]*\s?(?:%|percent|per cent|million|billion|tons?|tonnes|mmt|troops|prisoners|days? of|mw|megawatts?|kilograms?|hostages|soldiers)\b/i;

/** The last day by which a promise is due: a time in the passage that stands after "by", "within", "until", "no later than", "before". */
function deadlineOf(c: Context, run: Run): Edtf | null {
  const span = { start: startOf(c.d, run.from), end: endOf(c.d, run.to - 1) };
  for (const time of within(c.d.analysis.times, span)) {
    if (time.type !== 'date' || !time.value) continue;
    const before = c.d.analysis.text.slice(Math.max(span.start, time.start - 24), time.start).toLowerCase();
    const due = time.relation === 'by' || time.relation === 'until' || time.relation === 'within';
    if (due || /(?:by|until|before|no later than|effective)(?: a| the)? ?$/.test(before))
      return lastDay(time.value);
  }
  return null;
}

/** What is due within an interval is due on its last day; a day, month or year stays as the text says it. */
const lastDay = (value: Edtf): Edtf => (value.includes('/') ? (bounds(value).last ?? value) : value);

/** What a promise is about by its own words, else what its document is mostly about. */
const topicOf = (c: Context, run: Run): Issue => topicOfRun(c.d, run) ?? c.topic ?? 'other';

function commitment(
  c: Context,
  hit: Hit<CommitmentMeaning>,
  by: readonly ActorRef[],
  run: Run,
): Draft<'commitment'> {
  const sentence = sentenceOf(c.d, run.from);
  const passage = evidenceOf(c.d, run);
  return {
    kind: 'commitment',
    by: [...by],
    to: by.length > 1 ? [] : promisedTo(c, by, { from: Math.max(bindingEnd(hit), run.from), to: run.to }),
    issue: topicOf(c, run),
    deadline: deadlineOf(c, run),
    quantity: amount.test(passage.quote),
    verification: checked.test(passage.quote),
    conditional: conditional.test(sentence ? textOf(c.d, sentence) : passage.quote),
    status: hit.rule.means.status,
    evidence: [passage],
    rules: [hit.rule.id],
  };
}

/** How far a promise goes: through its sentence in the sides' own texts, whose lists run long; to the end of the clause in reports. */
function reach(c: Context, hit: Hit<CommitmentMeaning>): Run {
  const clause = clauseAt(c.d, hit.from);
  const sentence = sentenceOf(c.d, hit.from);
  return { from: clause.from, to: Math.max(hit.to, isOwnText(c) && sentence ? sentence.to : clause.to) };
}

/** Whether what is bound can be a list of promises; what is broken, kept or signed is one. */
const isList = ({ rule: { means } }: Hit<CommitmentMeaning>): boolean =>
  means.status === 'pledged' && means.of !== 'makers' && means.of !== 'named';

/** Whether two sides or more act, or those who sign a text. */
const areSeveral = (refs: readonly ActorRef[]): boolean => refs.includes(AUTHOR) || distinctSides(refs) >= 2;

/** Whether somebody is said to do something, not "will be a challenge", "will have a chance" or "a means that would end the war". */
function isDeed(c: Context, hit: Hit<CommitmentMeaning>): boolean {
  const { trees } = c.d.analysis;
  const predicate = predicateOf(trees, hit);
  const isDone = upos(trees, predicate) === 'VERB' && lemma(trees, predicate) !== 'have';
  const isByActor = ownSubjects(trees, predicate).some((subject) => mentionOver(c.d, subject));
  return isDone && (isByActor || lower(c.d, hit.from) !== 'would');
}

/** "The challenges that both will face": a relative clause about something else than its actor promises nothing. */
function isAboutOther(c: Context, hit: Hit<CommitmentMeaning>): boolean {
  const { trees } = c.d.analysis;
  const predicate = predicateOf(trees, hit);
  const isRelative = relation(trees, predicate).endsWith('relcl');
  return isRelative && !ownSubjects(trees, predicate).includes(head(trees, predicate));
}

/** Whether who acts also says so: in the sides' own text; for "will" and "would" in what a report gives as their words too. */
function isOwnWord(c: Context, hit: Hit<CommitmentMeaning>, { refs }: Actor): boolean {
  if (isAboutOther(c, hit)) return false;
  if (isOwnText(c) || refs.includes(AUTHOR)) return lower(c.d, hit.from) !== 'would';
  const speakers = new Set(c.voice(hit.from).map(sideOf));
  const isReported = hit.rule.means.saying === true && c.genre === 'report' && isDeed(c, hit);
  return isReported && refs.every((ref) => speakers.has(sideOf(ref)));
}

function read(c: Context, hit: Hit<CommitmentMeaning>): Draft<'commitment'>[] {
  if (isHitNegated(c.d, hit) && hit.rule.means.status === 'pledged') return [];
  const run = reach(c, hit);
  const actor = promising(c, hit, run);
  if (!actor?.refs.length || (actor.refs.includes(AUTHOR) && c.genre === 'report')) return [];
  if (hit.rule.means.ownVoice && !isOwnWord(c, hit, actor)) return [];
  if (hit.rule.means.jointly && !areSeveral(actor.refs)) return [];
  const start = actor.token >= 0 && actor.token < hit.from ? actor.token : Math.min(run.from, hit.from);
  const whole = { from: start, to: run.to };
  const runs = isList(hit) ? splitPromises(c.d, whole, bindingEnd(hit)) : [whole];
  const needsTopic = hit.rule.means.saying === true && !isOwnText(c);
  return runs
    .filter((part) => !needsTopic || topicOfRun(c.d, part) !== null)
    .map((part) => commitment(c, hit, actor.refs, part));
}

/** The promises of a list under a sentence that ends in a colon ("Chinese commitments to:"): each point binds its actor. */
function bullets(c: Context, lead: Sentence, points: readonly Sentence[]): Draft<'commitment'>[] {
  const refs = actorsWithin(c.d, lead.from, leadEnd(c, lead)).filter((ref) => ref !== AUTHOR);
  const [hit] = scan(c.d, lead.from, leadEnd(c, lead));
  const by = hit ? (actorOf(c, hit)?.refs ?? refs.slice(-1)) : refs.slice(-1);
  if (!by.length || !hit) return [];
  const plain = points.filter((point) => !scan(c.d, point.from, point.to).length);
  return plain.map((point) => commitment(c, hit, by, point));
}

/** Where the words of a sentence that lead a list end: behind a colon at its end or before the first point ("agreed to: - open …"); −1 for no list. */
function leadEnd(c: Context, { from, to }: Run): number {
  for (let at = from; at < to; at++)
    if (lower(c.d, at) === ':' && (at === to - 1 || isBullet(c.d, at + 1))) return at + 1;
  return -1;
}

/** The points of the list behind a sentence: orders to act, whatever marks and comments stand between them. */
function pointsAfter(c: Context, index: number): readonly Sentence[] {
  const { sentences } = c.d.analysis;
  const points: Sentence[] = [];
  for (let i = index + 1; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence) break;
    if (isBullet(c.d, sentence.from) || isBulletOfAct(c.d, sentence.from)) points.push(sentence);
    else if (/\p{L}/u.test(textOf(c.d, sentence))) break;
  }
  return points;
}

/** Two rules that read one promise of one side make one commitment: the first stays. */
function distinct(drafts: readonly Draft<'commitment'>[]): Draft<'commitment'>[] {
  const kept: Draft<'commitment'>[] = [];
  for (const draft of drafts) {
    const [mine] = draft.evidence;
    const same = kept.some(({ evidence: [e], by }) => {
      const shared = e && mine ? Math.min(e.end, mine.end) - Math.max(e.start, mine.start) : 0;
      return mine && shared > (mine.end - mine.start) / 2 && by.join() === draft.by.join();
    });
    if (!same) kept.push(draft);
  }
  return kept;
}

/** In a text of two sides' own in which both promise something, what one promises without a word of whom it promises the other. */
function toEachOther(c: Context, drafts: readonly Draft<'commitment'>[]): Draft<'commitment'>[] {
  const sides = new Set(drafts.flatMap(({ by }) => (by.length === 1 ? by.map(sideOf) : [])));
  const [one, other] = c.mainSides;
  // What one of many promises it promises all of them.
  if (drafts.some(({ by }) => distinctSides(by) > 2)) return [...drafts];
  if (!isOwnText(c) || !one || !other || !sides.has(one) || !sides.has(other)) return [...drafts];
  return drafts.map((draft) => {
    const [promiser, more] = draft.by.map(sideOf);
    if (draft.to?.length || more || (promiser !== one && promiser !== other)) return draft;
    return { ...draft, to: [promiser === one ? other : one] };
  });
}

/** Who binds themselves to what: one commitment for each promise of a coordinated list or of a list of points. */
export const codeCommitments: Coder<'commitment'> = (c) => {
  const drafts = c.d.analysis.sentences.flatMap((s, i) => {
    const end = leadEnd(c, s);
    const listed = end < 0 ? [] : bullets(c, s, pointsAfter(c, i));
    if (listed.length && end === s.to) return listed;
    return [...distinct(scan(c.d, s.from, s.to).flatMap((hit) => read(c, hit))), ...listed];
  });
  return toEachOther(c, drafts);
};
