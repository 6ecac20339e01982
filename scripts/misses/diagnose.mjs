import { absentFrom, actorsOf, isAbout, isActorSlot } from './actors.mjs';
import { firedOn, groundOf, isBroken } from './ground.mjs';
import { confusedIn, lostIn } from './lost.mjs';
import { sharesPassage, stretches, touches } from './passages.mjs';

/** How one of ours lies over a gold item of its kind with the same actors: put together otherwise, cut otherwise, or not at all. */
function overlap(gold, ours, isFree) {
  if (gold.kind !== ours.kind || !isAbout(gold, ours)) return null;
  if (sharesPassage(gold, ours)) return 'grain';
  return isFree && touches(gold, ours) ? 'segmentation' : null;
}

const firstOf = (overlaps) => ['grain', 'segmentation'].find((cause) => overlaps.includes(cause));

/** Whether two items of different kinds are the same words, more or less. */
const areSameWords = (gold, ours) =>
  gold.kind !== ours.kind && sharesPassage(gold, ours) && sharesPassage(ours, gold);

function causeOfMissed(context, { reading, extra }, item, fired) {
  const over = firstOf(reading.items.map((ours, i) => overlap(item, ours, extra.has(i))));
  if (over) return over;
  if (isBroken(context, stretches(item))) return 'segmentation';
  if (!fired.length) {
    const isOtherKind = reading.items.some((ours, i) => extra.has(i) && areSameWords(item, ours));
    return isOtherKind ? 'other kind' : 'rule missing';
  }
  const actors = actorsOf(item);
  if (fired.some((one) => absentFrom(actors, one.actors).length === 0)) return 'rule wrong';
  return lostIn(context, stretches(item), actors);
}

function causeOfExtra(context, { gold, missed }, item) {
  const over = firstOf(gold.items.map((g, i) => overlap(g, item, missed.has(i))));
  if (over) return over;
  const same = gold.items.find((g, i) => missed.has(i) && g.kind === item.kind && sharesPassage(g, item));
  if (same) return confusedIn(context, stretches(same), actorsOf(same), actorsOf(item));
  if (gold.items.some((g) => g.kind === item.kind && sharesPassage(g, item))) return 'grain';
  return gold.items.some((g, i) => missed.has(i) && areSameWords(g, item)) ? 'other kind' : 'rule wrong';
}

function causeOfWrong(context, gold, ours, slots) {
  if (slots.some((slot) => isActorSlot(gold, slot)))
    return confusedIn(context, [...stretches(gold), ...stretches(ours)], actorsOf(gold), actorsOf(ours));
  return slots.includes('issue') ? 'topic' : 'rule wrong';
}

/** The slots of each kind that are times. */
const TIMES = {
  encounter: ['when'],
  commitment: ['deadline'],
  capability: ['when'],
  alignment: ['when'],
  pause: ['from', 'to'],
};

const wrongTimes = (gold, ours) =>
  (TIMES[gold.kind] ?? []).filter((slot) => (gold[slot] ?? null) !== (ours[slot] ?? null));

const inOrder = (numbers) => [...numbers].sort((a, b) => a - b);

function missedOf(context, document) {
  return inOrder(document.missed).map((i) => {
    const gold = document.gold.items[i];
    const fired = firedOn(context, gold.kind, stretches(gold));
    return {
      outcome: 'missed',
      cause: causeOfMissed(context, document, gold, fired),
      slots: [],
      gold,
      ours: null,
      fired,
    };
  });
}

function extraOf(context, document) {
  return inOrder(document.extra).map((i) => {
    const ours = document.reading.items[i];
    return {
      outcome: 'extra',
      cause: causeOfExtra(context, document, ours),
      slots: [],
      gold: null,
      ours,
      fired: [],
    };
  });
}

function foundOf(context, { gold: { items }, reading, pairs }) {
  return pairs.flatMap((pair) => {
    const [gold, ours] = [items[pair.gold], reading.items[pair.ours]];
    const about = (outcome, slots, cause) =>
      slots.length ? [{ outcome, cause: cause(), slots, gold, ours, fired: [] }] : [];
    return [
      ...about('wrong slot', pair.slots, () => causeOfWrong(context, gold, ours, pair.slots)),
      ...about('wrong time', wrongTimes(gold, ours), () => 'time'),
    ];
  });
}

/**
 * What went wrong in a document that `scored` has looked at: `{ document, kind, outcome, cause, slots, gold, ours, fired }` for each
 * missed item, each found one with a wrong slot and each extra one. `fired` is what fires for the kind on a missed passage.
 */
export function diagnose(document) {
  const context = groundOf(document.gold.document);
  return [missedOf, foundOf, extraOf]
    .flatMap((part) => part(context, document))
    .map((miss) => ({ document: document.name, kind: (miss.gold ?? miss.ours).kind, ...miss }));
}
