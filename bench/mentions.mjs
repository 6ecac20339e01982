#!/usr/bin/env node
// How many gold actors do the mentions know? For every ref of every gold item: is it (or its side) among the resolved mentions of the
// item's evidence, of the sentences around it, or of the document? Usage: mentions.mjs DIST GOLD_DIR [--misses] [--show NAME]
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist = 'dist', goldDir = '../shared/gold/dev', ...flags] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(resolve(dist, path)).href);
const { segment } = await load('language/segments.js');
const { tokenize } = await load('language/tokens.js');
const { findMentions } = await load('language/mentions.js');

const slots = ['parties', 'by', 'to', 'actor', 'speaker', 'between'];
const stateless = (ref) => /^(IGO|NGO|NSA|XXX)/.test(ref);
// The gold writes some bodies by their acronyms.
const acronyms = { 'IGO:IAEA': 'IGO:International Atomic Energy Agency', 'IGO:UN': 'IGO:United Nations' };
const words = (ref) =>
  ref
    .slice(4)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 2);
const sameName = (a, b) => words(a).some((w) => words(b).includes(w));
const exact = (gold, ref) =>
  gold.slice(0, 3) === ref.slice(0, 3) && (gold.length === 3 || (ref.length > 3 && sameName(gold, ref)));
const sided = (gold, ref) => (stateless(gold) ? exact(gold, ref) : gold.slice(0, 3) === ref.slice(0, 3));

const tally = {};
const count = (kind, field) => {
  tally[kind] ??= { refs: 0, evidence: 0, around: 0, document: 0, side: 0 };
  tally[kind][field] += 1;
};
const misses = [];
let tokenCount = 0,
  time = 0;
for (const file of readdirSync(goldDir)
  .filter((f) => f.endsWith('.json'))
  .sort()) {
  const { document, items } = JSON.parse(readFileSync(join(goldDir, file), 'utf8'));
  const { text, published } = document;
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const start = performance.now();
  const mentions = findMentions(text, sentences, tokens, published);
  time += performance.now() - start;
  tokenCount += tokens.length;
  const show = flags.indexOf('--show');
  if (show >= 0 && file.includes(flags[show + 1]))
    for (const s of sentences) {
      console.log(`\n${text.slice(s.start, s.end).replace(/\s+/g, ' ')}`);
      for (const m of mentions)
        if (m.start >= s.start && m.end <= s.end)
          console.log(
            `   [${text.slice(m.start, m.end)}] ${m.type} ${m.refs.join(' + ') || '–'} ${m.level} ${m.office ?? ''}${m.plural ? ' many' : ''}${m.modifier ? ' (modifier)' : ''}`,
          );
    }
  for (const item of items) {
    const near = (margin) =>
      mentions
        .filter((m) =>
          item.evidence.some(({ start, end }) => {
            const inside = sentences.findIndex((s) => s.end > start),
              last = sentences.findLastIndex((s) => s.start < end);
            const from = margin < 0 ? start : (sentences[Math.max(0, inside - margin)]?.start ?? 0);
            const to =
              margin < 0 ? end : (sentences[Math.min(sentences.length - 1, last)]?.end ?? text.length);
            return m.start < to && m.end > from;
          }),
        )
        .flatMap((m) => m.refs);
    const [evidence, around, all] = [near(-1), near(1), mentions.flatMap((m) => m.refs)];
    for (const slot of slots)
      for (const written of [item[slot] ?? []].flat()) {
        const ref = acronyms[written] ?? written;
        if (ref.startsWith('XXX:author')) continue;
        const kind = ref.startsWith('XXX')
          ? 'XXX'
          : stateless(ref)
            ? 'body'
            : ref.length > 3
              ? 'person'
              : 'state';
        count(kind, 'refs');
        if (evidence.some((r) => exact(ref, r))) count(kind, 'evidence');
        if (around.some((r) => exact(ref, r))) count(kind, 'around');
        else
          misses.push(
            `${file.slice(0, 28)} ${item.kind}.${slot} ${ref}: "${item.evidence[0].quote.slice(0, 90).replace(/\s+/g, ' ')}" around: ${[...new Set(around)].join(' ')}`,
          );
        if (around.some((r) => sided(ref, r))) count(kind, 'side');
        if (all.some((r) => exact(ref, r))) count(kind, 'document');
      }
  }
}
const percent = (n, of) => `${((100 * n) / of).toFixed(1)} %`.padStart(9);
console.log('kind      refs  evidence    around    (side)  document');
for (const [kind, t] of Object.entries(tally))
  console.log(
    kind.padEnd(8),
    String(t.refs).padStart(5),
    percent(t.evidence, t.refs),
    percent(t.around, t.refs),
    percent(t.side, t.refs),
    percent(t.document, t.refs),
  );
console.log(`${tokenCount} tokens in ${time.toFixed(0)} ms`);
if (flags.includes('--misses')) console.log(misses.join('\n'));
