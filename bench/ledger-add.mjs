#!/usr/bin/env node
// What does keeping cost beside reading? Documents of 3 KB go through the program's own path: read on threads, added to a ledger; and the
// same documents are read on the same threads with nothing done about them, block by block in turns, so that whatever else the machine does
// hits both alike. Every second document is made up (bench/ledger-world.mjs), the others are pieces of the gold documents in which a third of the
// words was exchanged; where ../shared is missing, all are made up.
//   node bench/ledger-add.mjs [DIST] [--documents 10000] [--threads 2] [--block 1000] [--gold FOLDER]
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load, openMade } from './ledger-made.mjs';
import { dice, readingAt } from './ledger-world.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '10000' },
    threads: { type: 'string', default: '2' },
    block: { type: 'string', default: '1000' },
    gold: { type: 'string', default: '../shared/gold/dev' },
  },
});
const dist = resolve(positionals[0] ?? 'dist');
/** Documents read before anything is counted, so that every thread has its tables and its compiled code. */
const WARM_UP = 100;
/** Characters of a piece. */
const PIECE = 3000;
/** The share of the bare reading's speed that is aimed at. */
const AIM = 0.85;

/** Pieces of the gold documents, as long as ours. */
function goldPieces() {
  if (!existsSync(values.gold)) return [];
  return readdirSync(values.gold).flatMap((name) => {
    const { document } = JSON.parse(readFileSync(join(values.gold, name), 'utf8'));
    const starts = Array.from({ length: Math.floor(document.text.length / PIECE) }, (_, i) => i * PIECE);
    return starts.map((start) => ({ document, text: document.text.slice(start, start + PIECE) }));
  });
}

const pieces = goldPieces();
const words = [...new Set(pieces.flatMap(({ text }) => text.match(/\b[a-z]{5,}\b/g) ?? []))];

/** A piece in other words: each third one is exchanged for another of the gold documents. */
function piece(number) {
  const roll = dice(number, 4);
  const { document, text: original } = pieces[number % pieces.length];
  const text = original
    .replace(/\b[a-z]{5,}\b/g, (word) => (roll() < 1 / 3 ? words[Math.floor(roll() * words.length)] : word))
    .trim();
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...readingAt(number).document, title: document.title, text, sha256 };
}

const documentAt = (number) =>
  number % 2 === 1 && pieces.length > 0 ? piece(number) : readingAt(number).document;

/** What a piece of work took, in milliseconds: by the clock, and of the processor, all threads together. */
async function cost(work) {
  const [from, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - from, cpu: (user + system) / 1000 };
}

const plus = (a, b) => ({ wall: a.wall + b.wall, cpu: a.cpu + b.cpu });

/** Reads documents on a pool and forgets what came of it. */
const read = (pool, documents) =>
  Promise.all(documents.map((document) => pool.read({ document }, async () => true)));

async function measure(pool, ledger) {
  const { addDocuments } = await load(dist, 'adding.js');
  const maker = { version: 'bench', code: 'bench', models: 'bench' };
  const failed = [];
  const onOutcome = (outcome) => {
    if ('failed' in outcome) failed.push(outcome.failed);
  };
  const sum = { documents: 0, bare: { wall: 0, cpu: 0 }, kept: { wall: 0, cpu: 0 } };
  await read(
    pool,
    Array.from({ length: WARM_UP }, (_, i) => documentAt(1_000_000 + i)),
  );
  const [all, block] = [Number(values.documents), Number(values.block)];
  for (let at = 0, turn = 0; at < all; at += block, turn++) {
    const documents = Array.from({ length: Math.min(block, all - at) }, (_, i) => documentAt(at + i));
    const works = {
      bare: () => read(pool, documents),
      kept: () =>
        addDocuments(
          ledger,
          documents.map((document) => ({ document })),
          pool,
          { maker, onOutcome },
        ),
    };
    for (const name of turn % 2 === 0 ? ['bare', 'kept'] : ['kept', 'bare'])
      sum[name] = plus(sum[name], await cost(works[name]));
    sum.documents += documents.length;
    process.stderr.write(`${sum.documents} documents: ${(sum.bare.wall / sum.kept.wall).toFixed(3)} …\n`);
  }
  if (failed.length > 0) throw new Error(`${failed.length} failed, the first: ${failed[0].message}`);
  return sum;
}

const home = mkdtempSync(join(tmpdir(), 'bench-ledger-add-'));
const { growingPool } = await load(dist, 'reading-pool.js');
const pool = growingPool(Number(values.threads));
try {
  const ledger = await openMade(dist, { home });
  const { documents, bare, kept } = await measure(pool, ledger);
  await ledger.store.close();
  const speed = bare.wall / kept.wall;
  const each = ({ wall, cpu }) =>
    `${(wall / documents).toFixed(1)} ms a document by the clock, ${(cpu / documents).toFixed(1)} ms of the processor`;
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${documents} documents, ${values.threads} threads`,
  );
  console.log(`read            ${each(bare)}`);
  console.log(`read and kept   ${each(kept)}`);
  console.log(
    `${(100 * speed).toFixed(1)} % of the bare reading's speed${speed < AIM ? ', misses its aim' : ''}`,
  );
  console.log(`${((100 * bare.cpu) / kept.cpu).toFixed(1)} % by the time of the processor`);
} finally {
  await pool.close();
  rmSync(home, { recursive: true, force: true });
}
