#!/usr/bin/env node
// Do the frames say who does something to whom? Sentences of news in which people marked a source and its target (PLOVER), none of which
// anybody looked at before the frames were written.
// Usage: frames.mjs [SENTENCES] [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { analyze, framesOf, reach } from '../dist/language/index.js';

const misses = process.argv.includes('--misses');
const [file = '../shared/gold/events/plv.dev.jsonl'] = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'));
if (!existsSync(file)) {
  console.log(`${file} is not there; nothing to measure.`);
  process.exit(0);
}

/** Where marked words stand in a sentence; null where they do not stand there letter by letter. */
const spanOf = (text, words) => {
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
};

/** Whether a token, or a word of the phrase that it heads, lies in a span. */
const names = ({ tokens, trees }, token, span, whole) => {
  const { from, to } = whole ? reach(trees, token) : { from: token, to: token + 1 };
  return tokens.starts[from] < span.end && tokens.ends[to - 1] > span.start;
};

const sum = { sentences: 0, source: 0, target: 0, both: 0 };
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { text, events } = JSON.parse(line);
  const [source, target] = [spanOf(text, events[0].source), spanOf(text, events[0].target)];
  if (!source || !target) continue;
  const analysis = analyze(text);
  const frames = analysis.sentences
    .flatMap((sentence) => framesOf(analysis, sentence))
    .map(({ agents, patients, partners, recipients }) => ({
      source: agents.some((token) => names(analysis, token, source, false)),
      target: [...patients, ...partners, ...recipients].some((token) => names(analysis, token, target, true)),
    }));
  const both = frames.some((frame) => frame.source && frame.target);
  sum.sentences += 1;
  sum.source += frames.some((frame) => frame.source);
  sum.target += frames.some((frame) => frame.target);
  sum.both += both;
  if (misses && !both) console.log(`${events[0].code}: ${events[0].source} -> ${events[0].target}: ${text}`);
}
const percent = (part) => `${((100 * part) / sum.sentences).toFixed(1)} %`;
console.log(
  `${sum.sentences} sentences: the source is an agent in ${percent(sum.source)}, the target a patient, partner or`,
);
console.log(`recipient in ${percent(sum.target)}, both in one frame in ${percent(sum.both)}`);
