#!/usr/bin/env node
// How well and how fast are texts tagged and parsed? Gold tokens, predicted tags, on data that the weights were not trained on.
// Usage: parse.mjs [DIST] [TREEBANKS] [TEXTS] [MODEL]
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inOurWords } from '../train/align.mjs';
import { loadDist } from '../train/dist.mjs';
import { readTreebanks } from '../train/treebank.mjs';

const [
  distFolder = 'dist',
  treebanks = '../shared/treebanks',
  texts = '../shared/data/tests',
  file = 'models/parse.bin',
] = process.argv.slice(2);
const dist = await loadDist(distFolder);
const begun = performance.now();
const model = dist.loadModel(file);
const loaded = performance.now() - begun;

const universal = (relation) => relation.split(':')[0];
const percent = (part, all) => ((100 * part) / all).toFixed(2);

/** Subject, verb and object of each clause that has both, as "s v o" of word places. */
function triplesOf(heads, relations) {
  const found = [];
  heads.forEach((verb, subject) => {
    if (universal(relations[subject]) !== 'nsubj') return;
    heads.forEach((other, object) => {
      if (other === verb && universal(relations[object]) === 'obj')
        found.push(`${subject} ${verb} ${object}`);
    });
  });
  return found;
}

function measure(sentences) {
  const sum = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, full: 0, lemma: 0, gold: 0, found: 0, both: 0 };
  const byRelation = new Map();
  for (const { forms, tags, heads, relations, lemmas } of sentences) {
    const trees = dist.parseSentence(forms, model);
    const guessed = forms.map((_, i) => dist.relation(trees, i));
    forms.forEach((_, i) => {
      const [upos, ...xpos] = tags[i].split('|');
      const isHead = trees.heads[i] === heads[i];
      const [right, wanted] = [guessed[i], relations[i]].map(universal);
      sum.words += 1;
      sum.upos += dist.upos(trees, i) === upos;
      sum.xpos += dist.xpos(trees, i) === xpos.join('|');
      sum.lemma += dist.lemma(trees, i) === lemmas[i];
      sum.uas += isHead;
      sum.las += isHead && right === wanted;
      sum.full += isHead && guessed[i] === relations[i];
      count(byRelation, wanted, 'gold');
      count(byRelation, right, 'found');
      if (isHead && right === wanted) count(byRelation, wanted, 'both');
    });
    const gold = new Set(triplesOf(heads, relations));
    const found = triplesOf([...trees.heads], guessed);
    sum.gold += gold.size;
    sum.found += found.length;
    sum.both += found.filter((triple) => gold.has(triple)).length;
  }
  return { ...sum, byRelation };
}

function count(table, name, column) {
  const row = table.get(name) ?? { gold: 0, found: 0, both: 0 };
  row[column] += 1;
  table.set(name, row);
}

/** Number of nouns, tense of finite main verbs and passive verbs, against the features of the treebank. */
function measureForms(sentences) {
  const number = { right: 0, all: 0 };
  const tense = { right: 0, all: 0 };
  const passive = { gold: 0, found: 0, both: 0 };
  for (const { forms, feats, tags } of sentences) {
    const trees = dist.parseSentence(forms, model);
    forms.forEach((_, i) => {
      const isNoun = /^(?:NOUN|PROPN)/.test(tags[i]);
      const [, wanted] = feats[i].match(/Number=(Sing|Plur)/) ?? [];
      if (isNoun && wanted) {
        number.all += 1;
        number.right += { Sing: 'singular', Plur: 'plural' }[wanted] === dist.numberOf(trees, i);
      }
      if (!tags[i].startsWith('VERB')) return;
      const form = dist.predicate(trees, i);
      const [, time] = (feats[i].includes('VerbForm=Fin') && feats[i].match(/Tense=(Past|Pres)/)) || [];
      if (time) {
        tense.all += 1;
        tense.right += form.finite === i && { Past: 'past', Pres: 'present' }[time] === form.tense;
      }
      const isPassive = feats[i].includes('Voice=Pass');
      passive.gold += isPassive;
      passive.found += form.voice === 'passive';
      passive.both += isPassive && form.voice === 'passive';
    });
  }
  return { number, tense, passive };
}

const f1 = ({ gold, found, both }) => percent(2 * both, gold + found);
const SHOWN = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'conj',
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'appos',
  'aux',
  'root',
];

function print(name, sentences) {
  const sum = measure(sentences);
  const { words } = sum;
  console.log(`${name} (${sentences.length} sentences, ${words} words)`);
  console.log(
    `  UPOS ${percent(sum.upos, words)}  XPOS ${percent(sum.xpos, words)}  lemmas ${percent(sum.lemma, words)}`,
  );
  console.log(
    `  UAS ${percent(sum.uas, words)}  LAS ${percent(sum.las, words)} (with subtypes ${percent(sum.full, words)})  SVO F1 ${f1(sum)} (${sum.gold} triples)`,
  );
  console.log(
    `  F1 ${SHOWN.map((relation) => `${relation} ${f1(sum.byRelation.get(relation))}`).join('  ')}`,
  );
}

const banks = readTreebanks(treebanks);
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${file}`);
console.log(
  `size ${statSync(file).size} bytes, gzipped ${gzipSync(readFileSync(file), { level: 9 }).length}; loaded in ${loaded.toFixed(0)} ms`,
);
print('EWT dev', banks.dev);
print('EWT test', banks.test);
print(
  'EWT test, hyphenated words whole as our tokenizer has them',
  banks.test.map((sentence) => inOurWords(sentence, dist.tokenize) ?? sentence),
);
const forms = measureForms(banks.test);
console.log(
  `EWT test: number of nouns ${percent(forms.number.right, forms.number.all)}, tense of finite verbs ${percent(forms.tense.right, forms.tense.all)}, passive F1 ${f1(forms.passive)}`,
);
print('GUM, held-out documents', banks.gumHeldOut);
for (const genre of ['news', 'interview', 'speech'])
  print(
    `GUM held out, ${genre}`,
    banks.gumHeldOut.filter(({ document }) => document.includes(`_${genre}_`)),
  );

const briefings = gunzipSync(readFileSync(`${texts}/whitehouse_press_briefings_dprk_2021_2024.jsonl.gz`));
const text = briefings
  .toString('utf8')
  .split('\n', 60)
  .map((line) => JSON.parse(line).text)
  .join('\n\n');
const { tokens, sentences } = dist.tokenize(text, dist.segment(text).sentences);
/** The best of three runs: the machine is shared. */
const seconds = [1, 2, 3].map(() => {
  const start = process.cpuUsage();
  dist.parseDocument(tokens, sentences, model);
  return process.cpuUsage(start).user / 1e6;
});
const rate = tokens.length / Math.min(...seconds) / 1000;
console.log(
  `speed: ${tokens.length} tokens of press briefings, ${rate.toFixed(1)} k tokens per second of CPU, tagger and parser`,
);
