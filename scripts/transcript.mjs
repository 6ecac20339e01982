// Brings the README up to what is so today (npm run transcript): the beginning of what the program prints, and, where the gold
// documents are at hand, its score on them; docs/drawing.md with its picture; and docs/show.md, pauses.md, tempo.md, alignments.md and ask.md with
// what their calls print of the Korea dossier. Tests hold the pages against these.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lines of the brief that the README shows, up to the last whole entry. */
const SHOWN = 48;
/** What it is the brief of. */
const EXAMPLE = 'examples/fourth-meeting.md';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const drawing = fileURLToPath(new URL('../docs/drawing.md', import.meta.url));
const show = fileURLToPath(new URL('../docs/show.md', import.meta.url));
const picture = fileURLToPath(new URL('../docs/drawing.svg', import.meta.url));
const fan = fileURLToPath(new URL('../docs/ask.svg', import.meta.url));
const measures = ['pauses', 'tempo', 'alignments', 'ask'].map((verb) =>
  fileURLToPath(new URL(`../docs/${verb}.md`, import.meta.url)),
);
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout;

function withTranscript(page) {
  const lines = run('bin/dragoman', 'brief', EXAMPLE).split('\n').slice(0, SHOWN);
  const shown = lines.slice(0, lines.lastIndexOf('')).join('\n');
  const block = /(```console\n\$ npm start -- brief \S+\n)[\s\S]*?(\n```)/;
  return page.replace(block, (_, start, end) => `${start}${shown}\n\n[…]${end}`);
}

function withScore(page) {
  const report = run('scripts/score.mjs', '--json');
  if (!report) return page;
  const figure = JSON.parse(report).total.recordF1.toFixed(2).replace(/^0/, '');
  return page.replace(/(\| Dragoman [\d.]+ \| )\S+( \|)/, (_, start, end) => start + figure + end);
}

/** The page on the drawing with what its call prints, and the same sentence as a picture. */
function withDrawing(page) {
  const block = /(```console\n\$ dragoman parse "(.+)" --published (\S+)\n)[\s\S]*?(```)/;
  return page.replace(block, (_, start, sentence, day, end) => {
    const call = ['bin/dragoman', 'parse', sentence, '--published', day];
    writeFileSync(picture, run(...call, '--svg'));
    return `${start}${run(...call, '--width', '80')}${end}`;
  });
}

/** Does something with the Korea dossier, made anew; `ask` runs a verb on it. */
function inKorea(work) {
  const home = mkdtempSync(join(tmpdir(), 'dragoman transcript '));
  const env = { ...process.env, DRAGOMAN_HOME: home };
  const ask = (...args) =>
    spawnSync(process.execPath, ['bin/dragoman', ...args], { cwd: root, env, encoding: 'utf8' }).stdout;
  ask('init', 'korea');
  work(ask);
  rmSync(home, { recursive: true });
}

/** The page on `show` with the beginning of what its call prints, up to the list of encounters. */
function withPause(page, ask) {
  const block = /(```console\n\$ dragoman (show .+)\n)[\s\S]*?(\n```)/;
  return page.replace(block, (_, start, call, end) => {
    const [shown] = ask(...call.split(' '), '--width', '80').split('\n\nEncounters\n');
    return `${start}${shown}\n\n[…]${end}`;
  });
}

/** A page with the beginning or the end of what its call prints, as many lines as the call says. */
function withLines(page, ask) {
  const block = /(```console\n\$ dragoman (\w+ .+) \| (head|tail) -n (\d+)\n)[\s\S]*?(```)/;
  return page.replace(block, (_, start, call, cut, count, end) => {
    const lines = ask(...call.split(' '), '--width', '80')
      .trimEnd()
      .split('\n');
    const shown = cut === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count));
    return `${start}${shown.join('\n')}\n${end}`;
  });
}

/** The fan of the answer that the page on `ask` shows. */
function fanOf(page, ask) {
  const [, words] = /\$ dragoman (ask .+) \| head/.exec(page);
  return ask(...words.split(' '), '--svg');
}

inKorea((ask) => {
  writeFileSync(show, withPause(readFileSync(show, 'utf8'), ask));
  writeFileSync(fan, fanOf(readFileSync(measures.at(-1), 'utf8'), ask));
  for (const path of measures) writeFileSync(path, withLines(readFileSync(path, 'utf8'), ask));
});
writeFileSync(drawing, withDrawing(readFileSync(drawing, 'utf8')));
writeFileSync(readme, withScore(withTranscript(readFileSync(readme, 'utf8'))));
