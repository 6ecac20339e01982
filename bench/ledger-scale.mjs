#!/usr/bin/env node
// Does a document cost more the more there are? Ready-made readings (bench/ledger-made.mjs) are added to a ledger that holds many documents
// and, transaction by transaction in turns, to one that holds a thousand, so that whatever else the machine does hits both alike. The large one is
// kept in the folder: a run that is cut short goes on where it stopped. 100 000 documents take half an hour and some 4 GB.
//   node bench/ledger-scale.mjs [DIST] [--documents 100000] [--home FOLDER] [--block 1024]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { count, fill, openMade } from './ledger-made.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '100000' },
    home: { type: 'string', default: join(tmpdir(), 'bench-ledger-scale') },
    block: { type: 'string', default: '1024' },
  },
});
const dist = resolve(positionals[0] ?? 'dist');
const [documents, block] = [Number(values.documents), Number(values.block)];
/** The small ledger is measured while it grows from half a thousand documents to one and a half. */
const SMALL = 1000 - Math.floor(block / 2);
/** Documents in a turn: one transaction. */
const TURN = 16;
/** What is aimed at: the dearer of the two costs at most so much of the other. */
const AIM = 1.2;

/** What a piece of work took, in milliseconds: by the clock, and of the processor, all threads together. */
async function cost(work) {
  const [from, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - from, cpu: (user + system) / 1000 };
}

const plus = (a, b) => ({ wall: a.wall + b.wall, cpu: a.cpu + b.cpu });

/** Fills a ledger up to a number of documents and tells on stderr how far it is. Returns how many there are. */
async function filledUpTo(ledger, upTo) {
  const there = await count(ledger, 'document');
  await fill(dist, ledger, there, upTo, (now) => {
    if (now % 1008 < TURN) process.stderr.write(`${now} documents …\n`);
  });
  return Math.max(there, upTo);
}

/** Adds a block of documents to each of two ledgers in turns; which of them begins changes from turn to turn. */
async function inTurns(ledgers) {
  const sums = ledgers.map(() => ({ wall: 0, cpu: 0 }));
  for (let done = 0, turn = 0; done < block; done += TURN, turn++) {
    const order = turn % 2 === 0 ? [0, 1] : [1, 0];
    for (const i of order) {
      const { ledger, from } = ledgers[i];
      sums[i] = plus(sums[i], await cost(() => fill(dist, ledger, from + done, from + done + TURN)));
    }
  }
  return sums;
}

const bytesIn = (folder) =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

mkdirSync(values.home, { recursive: true });
const small = mkdtempSync(join(tmpdir(), 'bench-ledger-small-'));
try {
  const large = await openMade(dist, { home: values.home });
  const little = await openMade(dist, { home: small });
  await filledUpTo(little, SMALL);
  const there = await filledUpTo(large, documents - Math.floor(block / 2));
  const [few, many] = await inTurns([
    { ledger: little, from: SMALL },
    { ledger: large, from: there },
  ]);
  await Promise.all([large.store.close(), little.store.close()]);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${block} documents each, in turns`,
  );
  for (const [name, { wall, cpu }] of [
    ['at 1000 documents', few],
    [`at ${there + block / 2} documents`, many],
  ])
    console.log(
      `${name.padEnd(24)} ${(cpu / block).toFixed(2)} ms of the processor, ${(wall / block).toFixed(2)} ms by the clock`,
    );
  const ratio = many.cpu / few.cpu;
  console.log(
    `a document costs ${ratio.toFixed(2)} times as much${ratio > AIM ? ', misses its aim' : ''}; by the clock ${(many.wall / few.wall).toFixed(2)}`,
  );
  console.log(
    `the large ledger takes ${(bytesIn(values.home) / (there + block) / 1000).toFixed(1)} kB a document on the disk`,
  );
} finally {
  rmSync(small, { recursive: true, force: true });
}
