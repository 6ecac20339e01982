// What the scorer says of each item. It prints the first words of an item and no number, so every item goes to it with a first piece of
// evidence that holds its number and no words of the text; such a piece counts for nothing (score.mjs, "evidence").
import { isAbout } from './actors.mjs';
import { sharedPart } from './passages.mjs';
import { runScorer } from './scorer.mjs';

const numbered = (reading) => ({
  ...reading,
  items: reading.items.map((item, i) => ({
    ...item,
    evidence: [{ start: 0, end: 0, quote: `${i}` }, ...item.evidence],
  })),
});

const numbersIn = (lines, outcome) =>
  new Set(
    lines.flatMap((line) => {
      const [, found, number] = / (missed|extra): "(\d+)"$/.exec(line) ?? [];
      return found === outcome ? [Number(number)] : [];
    }),
  );

/** What the scorer says of the wrong key slots, by the number of the gold item. */
const complaintsIn = (lines) =>
  new Map(
    lines.flatMap((line) => {
      const [, complaint, number] = / found, wrong (.*): "(\d+)"$/.exec(line) ?? [];
      return complaint ? [[Number(number), complaint]] : [];
    }),
  );

/** The key slots that a complaint names, or null where it is not about these two items. */
function wrongSlots(complaint, gold, ours) {
  const said = (slot) => `${slot} ${JSON.stringify(ours[slot])} for ${JSON.stringify(gold[slot])}`;
  const slots = Object.keys(gold).filter((slot) => `, ${complaint}, `.includes(`, ${said(slot)}, `));
  return slots.map(said).join(', ').length === complaint.length ? slots : null;
}

/** How well one of ours fits as the item that the scorer found for a gold item: who acts counts before the words. */
const fitOf = (gold, ours) => (isAbout(ours, gold) ? 1 : 0) + sharedPart(gold, ours);

/** Every way in which a gold item that was found can go with one of ours, best first. */
function candidates({ gold, reading }, { missed, extra, complaints }) {
  const found = [];
  for (const [i, g] of gold.items.entries())
    for (const [k, r] of reading.items.entries()) {
      if (missed.has(i) || extra.has(k) || r.kind !== g.kind || !sharedPart(g, r)) continue;
      const slots = complaints.has(i) ? wrongSlots(complaints.get(i), g, r) : [];
      if (slots) found.push({ gold: i, ours: k, slots, fit: fitOf(g, r) });
    }
  return found.sort((a, b) => b.fit - a.fit);
}

/** One of ours for each gold item that was found. The scorer does not say which it took where the slots are right; the best fit is taken. */
function pairsOf(document, said) {
  const [golds, ours] = [new Set(), new Set()];
  return candidates(document, said).filter((pair) => {
    if (golds.has(pair.gold) || ours.has(pair.ours)) return false;
    golds.add(pair.gold);
    ours.add(pair.ours);
    return true;
  });
}

/**
 * Documents `{ name, gold, reading }` with what the scorer makes of them: the numbers of the gold items that are `missed`, of our items
 * that are `extra`, and the `pairs` that it found, `{ gold, ours, slots }` with the wrong key slots.
 */
export function scored(documents) {
  const marked = documents.map(({ name, gold, reading }) => ({
    name,
    gold: numbered(gold),
    reading: numbered(reading),
  }));
  const all = runScorer(marked, '--misses').split('\n');
  return documents.map((document) => {
    const lines = all.filter((line) => line.startsWith(`  ${document.name}: `));
    const said = {
      missed: numbersIn(lines, 'missed'),
      extra: numbersIn(lines, 'extra'),
      complaints: complaintsIn(lines),
    };
    return { ...document, missed: said.missed, extra: said.extra, pairs: pairsOf(document, said) };
  });
}
