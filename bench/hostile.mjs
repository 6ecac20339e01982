#!/usr/bin/env node
// Does reading take time in proportion to the text, whatever the text? Each text is read in two sizes, the second four times the first;
// what takes more than six times as long is marked "!!". Seconds are those of the processor, the better of two runs.
//   node bench/hostile.mjs [DIST] [NAME …]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist = 'dist', ...only] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(resolve(dist, name)).href);
const [{ analyze }, { codeDocument }] = [await load('language/index.js'), await load('code/index.js')];

const sizes = [50_000, 200_000];
const suspicious = 6;

/** Numbers that are the same in each run (Lehmer's generator with Park and Miller's constants). */
let seed = 1;
function below(limit) {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % limit;
}
const pick = (list) => list[below(list.length)];

const words =
  'Iran Chad Kim met said that “ ” " will not agree to sanctions talks in Oslo on May 4 2011 , ; : — - failed summit missiles deal he they its the two leaders both sides President and the country'.split(
    ' ',
  );
const states = ['Iran', 'China', 'Peru', 'Chad', 'Sweden', 'Egypt', 'Norway', 'Japan', 'Spain', 'Kenya'];
const names = [...states, 'Kim Jong Un', 'Sergey Lavrov', 'the United Nations', 'Ana Norberg'];
const day = () => `May ${1 + below(28)}, ${1950 + below(70)}`;
const deeds = ['end the war', 'hold talks', 'freeze missiles'];

/** Texts by name: a piece that is repeated, or a function that makes one. */
const repeated = {
  letters: 'a',
  Chinese: '朝鮮民主主義人民共和国は',
  'line breaks': '\n',
  'white space': ' \r\n\t',
  'straight quotes': '"',
  'opening quotes': '“word ',
  'closing quotes': '”',
  'single quotes': '‘word ',
  apostrophes: 'envoys’ talks ',
  brackets: '(',
  notes: '. [12]',
  stops: '. ',
  colons: ': ',
  semicolons: '; ',
  commas: ', ',
  dashes: '— ',
  hyphens: 'a-',
  handles: '@a ',
  addresses: 'https://a.b/c?d=e&f ',
  'one address': 'a/',
  marks: 'e\u0301\u0301 ',
  'dotted capitals': 'İ-',
  surrogates: '\ud83d \udc00',
  'null characters': '\0 ',
  emphasis: '**',
  enumerators: '(iv) ',
  acronyms: 'U.S.-',
  owners: 'Iran’s ',
  offices: 'president of ',
  titles: 'President Prime Minister ',
  reports: 'Iran said that China said that ',
  quotations: '“We will not agree,” Iran said. ',
  'the same meeting': 'Iran met China in Oslo on May 4, 2011. ',
  'the meeting': 'The meeting was the meeting. ',
  he: 'He said he will meet him. ',
  they: 'They said they will meet the two leaders. ',
  'the president': 'The president said the foreign minister of the country met his counterpart. ',
  weekdays: 'on Tuesday and ',
  obstacles: 'The main obstacle is sanctions. ',
  'paragraphs of one quotation': '“Iran will meet China.\n\n',
};
const made = {
  characters: () => String.fromCharCode(below(65_536)),
  names: () => `${pick(names)} and `,
  'listed names': () => `${pick(names)}, `,
  'a sentence': () => `${pick(words)} `,
  'word soup': () => `${pick(words)}${pick([' ', ' ', ' ', '. ', '.\n\n'])}`,
  meetings: () => `${pick(states)} and ${pick(states)} met on ${day()}. `,
  dates: () => `${day()} to `,
  numbers: () => `${below(100_000)}${pick(['\t', ' ', '\n'])}`,
  table: () => `${pick(states)}\t${below(10_000)}\t${below(100)}%\n`,
  list: () => `- ${pick(words)} ${pick(words)} ${pick(words)}\n`,
  headlines: () => `${pick(states).toUpperCase()} WARNS ${pick(states).toUpperCase()} OVER MISSILES\n`,
  tweets: () => `@user${below(99)} ${pick(names)} will meet #Peace https://t.example/${below(1e6)}\n`,
  transcript: () => `${pick(['THE PRESIDENT', 'Q', 'MR. DOE'])}:  ${pick(words)} we will meet Iran.\n\n`,
  promises: () => `The sides agreed to (${below(9)}) ${pick(deeds)}; `,
  surnames: () => `Sweden's envoy Jon Dra${below(1000)}k met Drak. `,
};

const sized = (piece, size) => {
  let text = '';
  while (text.length < size) text += piece();
  return text;
};

function seconds(text) {
  const runs = [1, 2].map(() => {
    const start = process.cpuUsage();
    codeDocument(analyze(text, '2020-06-15'), { id: 'x', title: null });
    return process.cpuUsage(start).user / 1e6;
  });
  return Math.min(...runs);
}

const texts = {
  ...Object.fromEntries(Object.entries(repeated).map(([name, piece]) => [name, () => piece])),
  ...made,
};
seconds(sized(made['word soup'], sizes[0]));
console.log(`${'text'.padEnd(28)}${sizes.map((size) => `${size / 1000} kB`.padStart(9)).join('')}   ratio`);
for (const [name, piece] of Object.entries(texts)) {
  if (only.length && !only.includes(name)) continue;
  const [small, large] = sizes.map((size) => seconds(sized(piece, size)));
  const ratio = large / Math.max(small, 0.01);
  const mark = ratio > suspicious ? ' !!' : '';
  console.log(
    `${name.padEnd(28)}${[small, large].map((s) => `${s.toFixed(2)} s`.padStart(9)).join('')}${ratio.toFixed(1).padStart(8)}${mark}`,
  );
}
