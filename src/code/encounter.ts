import { childrenBy, holderOfOffice, patientsOf, reach, type Sentence } from '../language/index.js';
import { type ActorRef, bounds, type Edtf } from '../record/index.js';
import { venueOf, whenAfter, whenOf } from './circumstances.js';
import type { Coder, Context, Draft } from './context.js';
import { lower, textOf } from './discourse.js';
import { type Event, eventOf, isHappening, isOccurring } from './encounter-event.js';
import { mergeEncounters, type Named, type Told } from './encounter-merge.js';
import { partiesOf } from './encounter-parties.js';
import { ENCOUNTER_RULES, type EncounterMeaning } from './encounter-rules.js';
import { isDefinite, levelOf, outcomeOf, statusOf } from './encounter-slots.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { distinctSides } from './phrase.js';
import { compile, type Hit } from './rule.js';

const scan = compile(ENCOUNTER_RULES);
const definite = new Set(['the', 'this', 'that', 'their', 'those', 'these', 'his', 'her', 'its', 'our']);

/** "The meeting", "their Singapore summit": words that point back to an encounter already told. */
function pointsBack(c: Context, hit: Hit<EncounterMeaning>, event: Event): boolean {
  const { form } = hit.rule.means;
  const { trees } = c.d.analysis;
  if (form === 'pact')
    return patientsOf(trees, event.word).some((noun) => isDefinite(trees, noun) && !isDated(c, noun));
  if (form !== 'noun') return false;
  for (let at = hit.from - 1; at >= hit.from - 4; at--) if (definite.has(lower(c.d, at))) return true;
  return false;
}

/** "The 1994 accord" names an agreement by its year and does not point back. */
const isDated = (c: Context, noun: number): boolean =>
  childrenBy(c.d.analysis.trees, noun, 'nummod', 'compound', 'nmod', 'nmod:unmarked').some(
    (child) => c.d.timeAt[child] !== -1,
  );

/** The time of a naming: in its own clause, else before it in the sentence where no other naming stands nearer to it. */
function timeOf(c: Context, hit: Hit<EncounterMeaning>, status: Named['status'], from: number): Edtf | null {
  const clause = clauseAt(c.d, hit.from);
  const later = status === 'held' ? null : whenAfter(c, hit.from, clause);
  return later ?? whenOf(c, hit.from, clause) ?? whenOf(c, hit.from, { from, to: hit.to });
}

/**
 * The passage that tells of a naming: its clause; where "the talks" without their sides stand in a clause about something else, their own
 * phrase.
 */
function passageOf(c: Context, event: Event, clause: Run, parties: readonly ActorRef[]): Run {
  const { trees } = c.d.analysis;
  const isTold =
    isOccurring(trees, event.verb) || (isHappening(trees, event.verb) && event.link.startsWith('nsubj'));
  if (!event.isNoun || isTold || distinctSides(parties) >= 2) return clause;
  const { from, to } = reach(trees, event.top);
  return { from: Math.max(from, clause.from), to: Math.max(Math.min(to, clause.to), event.top + 1) };
}

/** Whether a time lies after the document's day: "is meeting him on Tuesday". */
function isToCome(c: Context, when: Edtf | null): boolean {
  const { published } = c.d.analysis;
  const first = when ? bounds(when).first : null;
  return published !== null && first !== null && first > published;
}

/** One naming; `from` is the token after the naming before it in the sentence, or the sentence's first. */
function named(c: Context, hit: Hit<EncounterMeaning>, sentence: Sentence, from: number): Named[] {
  const clause = clauseAt(c.d, hit.from);
  const event = eventOf(c.d.analysis.trees, hit);
  const status =
    hit.rule.means.status ?? statusOf(c.d.analysis.trees, event, c.d.analysis.published === null);
  if (!status) return [];
  const when = timeOf(c, hit, status, from);
  return partiesOf(c, hit, event).map((parties) => ({
    parties,
    status: status === 'held' && isToCome(c, when) ? 'planned' : status,
    when,
    where: venueOf(c, [event.word, event.top, event.verb], clause)?.name ?? null,
    level: levelOf(c, hit, clause),
    outcome: outcomeOf(textOf(c.d, sentence)),
    evidence: evidenceOf(c.d, passageOf(c, event, clause, parties)),
    rule: hit.rule.id,
    pointsBack: pointsBack(c, hit, event),
    form: hit.rule.means.form,
  }));
}

/** More than this many sides are a conference, whose states send whom they like. */
const mostLeaders = 3;

/** At a dated summit a state is its leader where one person led it on all days that the date may mean. */
function withLeaders({ parties, level, when }: Told): ActorRef[] {
  if (level !== 'leaders' || !when || parties.length > mostLeaders) return parties;
  const { first, last } = bounds(when);
  return parties.map((ref) => {
    if (ref.length > 3 || !first || !last) return ref;
    const [before, after] = [holderOfOffice(ref, 'leads', first), holderOfOffice(ref, 'leads', last)];
    return before === after ? before : ref;
  });
}

const endMarks = new Set('.?!:;,”"\'’)'.split(''));

/** A title or heading: a paragraph of one sentence that no mark ends. It names an encounter that the text tells. */
function isHeading(c: Context, sentence: Sentence): boolean {
  const paragraph = c.d.analysis.paragraphs[sentence.paragraph];
  const last = textOf(c.d, sentence).trimEnd().at(-1) ?? '';
  return paragraph?.start === sentence.start && paragraph.end === sentence.end && !endMarks.has(last);
}

/** Who met whom: every naming of an encounter, then one item for each distinct encounter with all its passages. */
export const codeEncounters: Coder<'encounter'> = (c) => {
  const namings = c.d.analysis.sentences
    .filter((s) => !isHeading(c, s))
    .flatMap((s) =>
      scan(c.d, s.from, s.to).flatMap((hit, i, hits) => named(c, hit, s, hits[i - 1]?.to ?? s.from)),
    );
  return mergeEncounters(namings).map(
    (e): Draft<'encounter'> => ({
      kind: 'encounter',
      parties: withLeaders(e),
      status: e.status,
      when: e.when,
      where: e.where,
      level: e.level,
      outcome: e.outcome,
      evidence: e.evidence,
      rules: e.rules,
    }),
  );
};
