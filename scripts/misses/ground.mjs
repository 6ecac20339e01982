// What our own analysis says of a passage: its sentences, who is mentioned there, and what fires.
import { contextOf } from '../../dist/code/context.js';
import { discourse } from '../../dist/code/discourse.js';
import { eventOf } from '../../dist/code/encounter-event.js';
import { partiesOf } from '../../dist/code/encounter-parties.js';
import { RULES } from '../../dist/code/index.js';
import { compile } from '../../dist/code/rule.js';
import { actorOf } from '../../dist/code/voice.js';
import { analyze } from '../../dist/language/index.js';

const scans = Object.fromEntries(Object.entries(RULES).map(([kind, rules]) => [kind, compile(rules)]));

/** The analysis of a document as the coders see it. */
export const groundOf = ({ text, published, title }) =>
  contextOf(discourse(analyze(text, published)), title ?? null);

const meetsAny = (spans, span) => spans.some(({ start, end }) => span.start < end && start < span.end);

const spanOf = ({ d: { analysis } }, { from, to }) => ({
  start: analysis.tokens.starts[from],
  end: analysis.tokens.ends[to - 1],
});

/** The sentences that stretches of the text stand in. */
export const sentencesOver = ({ d }, spans) =>
  d.analysis.sentences.filter((sentence) => meetsAny(spans, sentence));

/** Whether a sentence begins inside one of the stretches. */
export const isBroken = ({ d }, spans) =>
  d.analysis.sentences.some(({ start }) => spans.some((span) => span.start < start && start < span.end));

/** The mentions that touch stretches of the text. */
export const mentionsIn = ({ d }, spans) => d.analysis.mentions.filter((mention) => meetsAny(spans, mention));

/** The words of stretches of the text. */
export const textOf = ({ d }, spans) =>
  spans.map(({ start, end }) => d.analysis.text.slice(start, end)).join('\n');

function takenFor(context, kind, hit) {
  if (kind !== 'encounter') return actorOf(context, hit)?.refs ?? [];
  return partiesOf(context, hit, eventOf(context.d.analysis.trees, hit)).flat();
}

/**
 * What fires for a kind on stretches of the text, as `{ rule, actors }`: the rules, with whom they take for the one who acts. Statements
 * have no rules of words; there it is every utterance, with its speaker.
 */
export function firedOn(context, kind, spans) {
  const isHere = (tokens) => meetsAny(spans, spanOf(context, tokens));
  if (kind === 'statement')
    return context.spoken.filter(isHere).map(({ speaker }) => ({ rule: 'statement', actors: speaker }));
  return sentencesOver(context, spans)
    .flatMap(({ from, to }) => scans[kind](context.d, from, to))
    .filter(isHere)
    .map((hit) => ({ rule: hit.rule.id, actors: takenFor(context, kind, hit) }));
}
