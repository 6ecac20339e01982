#!/usr/bin/env node
// Makes the weights of the language layer anew: `npm run train`. The same data and code give the same file, byte for byte.
// Usage: index.mjs [--treebanks FOLDER] [--texts FOLDER] [--wordnet FOLDER] [--dist FOLDER] [--out FILE]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDist } from './dist.mjs';
import { makeModel } from './model.mjs';
import { readPlainText } from './plain-text.mjs';
import { readTreebanks } from './treebank.mjs';
import { fetchWordNet, readWordNet } from './wordnet.mjs';

const { values: options } = parseArgs({
  options: {
    treebanks: { type: 'string', default: '../shared/treebanks' },
    texts: { type: 'string', default: '../shared/data/ship' },
    wordnet: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'models/parse.bin' },
  },
});

const dist = await loadDist(options.dist);
const { train } = readTreebanks(options.treebanks);
const texts = readPlainText(options.texts, dist);
const readings = readWordNet(options.wordnet ?? fetchWordNet(), dist);
const bytes = dist.writeModel(makeModel(train, { texts, readings }, dist));
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, bytes);
process.stderr.write(`${options.out}: ${bytes.length} bytes\n`);
