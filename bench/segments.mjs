#!/usr/bin/env node
// Sentences and tokens against a treebank in CoNLL-U (gzipped): F1 of sentence ends and of token spans, by genre where document names tell.
//   node bench/segments.mjs ../shared/treebanks/en_gum-by-train.conllu.gz [DIST]
// Sentences of a paragraph are joined by a blank, paragraphs by a blank line. Treebanks part compounds at hyphens ("six - party") and
// Dragoman does not, so gold pieces without white space around a hyphen are put together before tokens are compared.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const [path, dist = 'dist'] = process.argv.slice(2);
if (!path) {
  console.error('usage: segments.mjs TREEBANK.conllu.gz [DIST]');
  process.exit(2);
}
const load = (name) => import(pathToFileURL(resolve(dist, 'language', name)).href);
const { segment } = await load('segments.js');
const { tokenize } = await load('tokens.js');

/** Surface words of a sentence: [form, whether a blank follows], clitics parted as in the treebank. */
function wordsOf(block) {
  const words = [];
  for (const line of block.split('\n')) {
    const [id, form, , , , , , , , misc] = line.split('\t');
    if (/^\d+$/.test(id ?? '')) words.push([form, !/SpaceAfter=No/.test(misc ?? ''), Number(id)]);
    else if (/^\d+-\d+$/.test(id ?? ''))
      words.push([null, !/SpaceAfter=No/.test(misc ?? ''), id.split('-').map(Number)]);
  }
  const parts = words.filter(([form]) => form === null);
  return words
    .filter(([form]) => form !== null)
    .map(([form, blank, id]) => {
      const whole = parts.find(([, , [from, to]]) => id >= from && id <= to);
      return [form, whole ? id === whole[2][1] && whole[1] : blank];
    });
}

function documentsOf(conllu) {
  const documents = [];
  for (const block of conllu.split('\n\n')) {
    if (!/^\d/m.test(block)) continue;
    const name = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    if (name || !documents.length) documents.push({ name: name ?? '', text: '', ends: [], tokens: [] });
    const doc = documents.at(-1);
    doc.text += doc.text && (/^# newpar/m.test(block) ? '\n\n' : ' ');
    for (const [form, blank] of wordsOf(block)) {
      doc.tokens.push([doc.text.length, doc.text.length + form.length]);
      doc.text += form + (blank ? ' ' : '');
    }
    doc.text = doc.text.trimEnd();
    doc.ends.push(doc.text.length);
  }
  return documents;
}

const isHyphen = (text) => text === '-' || text === '‐';
function withoutHyphenBreaks(text, tokens) {
  const joined = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const touches = last && last[1] === token[0];
    const hyphen = isHyphen(text.slice(...token)) || (last && isHyphen(text.slice(last[1] - 1, last[1])));
    if (touches && hyphen) last[1] = token[1];
    else joined.push([...token]);
  }
  return joined;
}

const count = (gold, found) => {
  const known = new Set(gold.map(String));
  return [gold.length, found.length, found.filter((item) => known.has(String(item))).length];
};
const sums = new Map();
for (const { name, text, ends, tokens } of documentsOf(gunzipSync(readFileSync(path)).toString())) {
  const cut = tokenize(text, segment(text).sentences);
  const spans = Array.from(cut.tokens.starts, (start, i) => [start, cut.tokens.ends[i]]);
  const found = [
    count(
      ends,
      cut.sentences.map((sentence) => sentence.end),
    ),
    count(withoutHyphenBreaks(text, tokens), withoutHyphenBreaks(text, spans)),
  ].flat();
  for (const genre of [/^GUM_([a-z]+)_/.exec(name)?.[1] ?? 'other', 'all'])
    sums.set(
      genre,
      (sums.get(genre) ?? found.map(() => 0)).map((sum, i) => sum + found[i]),
    );
}
const f1 = ([gold, found, hit]) => ((200 * hit) / (gold + found)).toFixed(1);
for (const [genre, sum] of sums)
  console.log(
    `${genre}: sentences F1 ${f1(sum.slice(0, 3))} of ${sum[0]}, tokens F1 ${f1(sum.slice(3))} of ${sum[3]}`,
  );
