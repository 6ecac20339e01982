#!/usr/bin/env node
// Whether the time expressions hold the dates that a careful reader gave: for each `when`, `deadline`, `from` and `to` of the gold readings,
// is there a time with that value in the sentences of its evidence, or at least in the document?
//   node bench/dates.mjs ../shared/gold/dev [--misses] [DIST]
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [goldPath, ...rest] = process.argv.slice(2);
if (!goldPath) {
  console.error('usage: dates.mjs GOLD_DIR [--misses] [DIST]');
  process.exit(2);
}
const dist = resolve(rest.find((word) => !word.startsWith('--')) ?? 'dist');
const load = (name) => import(pathToFileURL(resolve(dist, name)).href);
const { segment } = await load('language/segments.js');
const { tokenize } = await load('language/tokens.js');
const { findTimes } = await load('language/times.js');
const { bounds } = await load('record/date.js');

const slots = ['when', 'deadline', 'from', 'to'];
const meets = (a, b) => a.start < b.end && b.start < a.end;
/** A deadline is the last day of a value, the end of a pause likewise, its begin the first; a `when` is the value itself. */
const gives = (value, wanted, slot) => {
  if (value === null) return false;
  if (value === wanted || (slot === 'from' && value === `${wanted}/..`)) return true;
  if (slot === 'deadline') return bounds(value).last === bounds(wanted).last;
  return slot !== 'when' && value.split('/').includes(wanted);
};

const tally = { asked: 0, sentence: 0, document: 0 };
for (const file of readdirSync(goldPath).filter((name) => name.endsWith('.json'))) {
  const { document, items } = JSON.parse(readFileSync(join(goldPath, file), 'utf8'));
  const { tokens, sentences } = tokenize(document.text, segment(document.text).sentences);
  const times = findTimes(document.text, sentences, tokens, document.published);
  for (const item of items)
    for (const slot of slots.filter((name) => typeof item[name] === 'string')) {
      const around = sentences.filter((sentence) => item.evidence.some((piece) => meets(piece, sentence)));
      const near = times.filter((time) => around.some((sentence) => meets(time, sentence)));
      const inSentence = near.some((time) => gives(time.value, item[slot], slot));
      tally.asked += 1;
      tally.sentence += inSentence ? 1 : 0;
      tally.document += times.some((time) => gives(time.value, item[slot], slot)) ? 1 : 0;
      if (inSentence || !rest.includes('--misses')) continue;
      const read = near.map((t) => `“${document.text.slice(t.start, t.end)}” ${t.relation ?? ''} ${t.value}`);
      console.log(
        `${file} ${document.published} ${item.kind} ${slot} ${item[slot]}: ${read.join('; ') || '–'}`,
      );
    }
}
const share = (n) => `${n} (${((100 * n) / tally.asked).toFixed(0)} %)`;
console.log(
  `${tally.asked} dates: in a sentence of the evidence ${share(tally.sentence)}, in the document ${share(tally.document)}`,
);
