import { absentFrom, agrees, isNamed } from './actors.mjs';
import { mentionsIn, sentencesOver, textOf } from './ground.mjs';

const means = (mention, ref) => mention.refs.some((other) => agrees(ref, other));

/** Whether somebody whom we could not resolve stands in the passage, where the actor is known only as a quality ("American"). */
function isOnlyQuality(mentions, passage, ref) {
  const isUnresolved = passage.some(({ refs, modifier }) => refs.length === 0 && !modifier);
  return isUnresolved && mentions.every((mention) => mention.modifier || !means(mention, ref));
}

/** The layer in which actors of the gold were lost: `name`, `reference` or `parse` (see causes.mjs). */
export function lostIn(context, spans, actors) {
  const sentences = sentencesOver(context, spans);
  const mentions = mentionsIn(context, sentences);
  const passage = mentionsIn(context, spans);
  const unseen = actors.filter((ref) => !mentions.some((mention) => means(mention, ref)));
  if (unseen.some((ref) => isNamed(textOf(context, sentences), ref))) return 'name';
  return unseen.length || actors.some((ref) => isOnlyQuality(mentions, passage, ref)) ? 'reference' : 'parse';
}

const pointing = new Set(['pronoun', 'group']);

/** The layer that brought in actors whom the gold does not have: `reference` where only words that point to somebody stand there. */
function broughtIn(context, spans, actors) {
  const named = mentionsIn(context, sentencesOver(context, spans)).filter(({ type }) => !pointing.has(type));
  return actors.every((ref) => named.some((mention) => means(mention, ref))) ? 'parse' : 'reference';
}

/** The layer in which the actors of the gold became those of ours. */
export function confusedIn(context, spans, gold, ours) {
  const absent = absentFrom(gold, ours);
  return absent.length ? lostIn(context, spans, absent) : broughtIn(context, spans, absentFrom(ours, gold));
}
