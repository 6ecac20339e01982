#!/usr/bin/env node
// How fast are real texts read, and with how much memory? Press briefings of ../shared/data/tests, one document after the other, again from
// the first where more text is asked for than there is. Each figure comes from a process of its own, which reads 1 MB to warm up first.
// Seconds are those of the processor, all threads together, for each document the least of its runs: other programs slow a busy machine down
// and never speed it up. A MB is a million bytes of UTF-8.
//   node bench/reading.mjs [DIST] [--texts FOLDER] [--sizes 1,5,20] [--runs 2] [--peers FOLDER]
// --peers names a folder where `npm i wink-nlp wink-eng-lite-web-model` was run: its full pipe is then timed on the same 5 MB.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: '../shared/data/tests' },
    sizes: { type: 'string', default: '1,5,20' },
    runs: { type: 'string', default: '2' },
    peers: { type: 'string' },
    task: { type: 'string' },
  },
});
const dist = resolve(positionals[0] ?? 'dist');
const load = (name) => import(pathToFileURL(join(dist, name)).href);
const briefings = resolve(values.texts, 'whitehouse_press_briefings_dprk_2021_2024.jsonl.gz');
/** The size that rates and memory are given for. */
const usual = 5;

const bytes = (text) => Buffer.byteLength(text) / 1e6;

/** Documents of about so many MB in all, in the order of the file. */
function documents(megabytes) {
  const lines = gunzipSync(readFileSync(briefings)).toString().trim().split('\n');
  const found = [];
  for (let sum = 0, i = 0; sum < megabytes; i += 1) {
    const { path, title, date, text } = JSON.parse(lines[i % lines.length]);
    found.push({ id: path, title, published: date, text });
    sum += bytes(text);
  }
  return found;
}

/** What is timed: each gives a function from a document to the number of its tokens, with what goes before and is not timed. */
const tasks = {
  async parse() {
    const [{ segment }, { tokenize }, { parseDocument }] = await Promise.all(
      ['segments', 'tokens', 'parse/index'].map((name) => load(`language/${name}.js`)),
    );
    return {
      prepare: ({ text }) => tokenize(text, segment(text).sentences),
      run: ({ tokens, sentences }) => parseDocument(tokens, sentences).heads.length,
    };
  },
  async analyze() {
    const { analyze } = await load('language/index.js');
    return { run: ({ text, published }) => analyze(text, published).tokens.length };
  },
  async read() {
    const [{ analyze }, { codeDocument }] = await Promise.all([
      load('language/index.js'),
      load('code/index.js'),
    ]);
    return {
      run(document) {
        const analysis = analyze(document.text, document.published);
        codeDocument(analysis, document);
        return analysis.tokens.length;
      },
    };
  },
  async wink() {
    const require = createRequire(join(resolve(values.peers), 'package.json'));
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return { run: ({ text }) => nlp.readDoc(text).tokens().length() };
  },
};

function secondsOf(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1e6 };
}

/** Runs a task in this process and prints what it took as JSON. */
async function measure(name, megabytes) {
  const { prepare = (document) => document, run } = await tasks[name]();
  for (const document of documents(1)) run(prepare(document));
  const sum = { megabytes: 0, words: 0, tokens: 0, seconds: 0 };
  const runs = Array.from({ length: Number(values.runs) });
  for (const document of documents(megabytes)) {
    const input = prepare(document);
    const took = runs.map(() => secondsOf(() => run(input)));
    const [best] = took.sort((a, b) => a.seconds - b.seconds);
    sum.tokens += best.value;
    sum.seconds += best.seconds;
    sum.megabytes += bytes(document.text);
    sum.words += document.text.split(/\s+/).length;
  }
  console.log(JSON.stringify({ ...sum, peak: process.resourceUsage().maxRSS / 1024 }));
}

function timed(name, megabytes) {
  process.stderr.write(`${name}, ${megabytes} MB …\n`);
  const flags = ['--task', `${name} ${megabytes}`, '--texts', values.texts, '--runs', values.runs];
  const peers = values.peers ? ['--peers', values.peers] : [];
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), dist, ...flags, ...peers]);
  return JSON.parse(out.toString());
}

const rate = ({ tokens, seconds }) => `${(tokens / seconds / 1000).toFixed(1)} k tokens/s`;
const memory = ({ peak }) => `${peak.toFixed(0)} MB of memory at most`;

function report() {
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, press briefings`);
  const [parse, analyze, read] = ['parse', 'analyze', 'read'].map((name) => timed(name, usual));
  console.log(`tagger and parser      ${rate(parse)}`);
  console.log(`the language layer     ${rate(analyze)}`);
  console.log(`the whole reading      ${rate(read)}, ${memory(read)}`);
  for (const size of values.sizes.split(',').map(Number)) {
    const sum = size === usual ? read : timed('read', size);
    const perMegabyte = (sum.seconds / sum.megabytes).toFixed(2);
    console.log(`  ${`${size} MB`.padStart(5)}  ${perMegabyte} s per MB, ${memory(sum)}`);
  }
  if (!values.peers) return console.log('wink-nlp not timed: name its folder with --peers');
  const wink = timed('wink', usual);
  const words = ({ words, seconds }) => `${(words / seconds / 1000).toFixed(1)} k words/s`;
  console.log(`the whole reading ${words(read)}, wink-nlp's full pipe ${words(wink)}, ${memory(wink)}`);
  console.log(`wink-nlp takes ${(wink.seconds / read.seconds).toFixed(2)} of our time`);
}

if (!existsSync(briefings)) console.log(`no texts to read: ${briefings} is missing`);
else if (values.task) await measure(...values.task.split(' '));
else report();
