// How fast the desk is in Debian's Chromium, without a graphics card, on loopback: from the start of the program to the overview; each page of the
// Korea dossier until it is usable, the first time and again; the timeline of a made dossier of 20 000 entries and the network of one of 300 parties,
// first paint and drawing while one pans; and what the browser loads of scripts. The built desk is measured: `npm run build` first.
//   node bench/desk.mjs [--entries 20000] [--runs 5]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launched, ready } from '../scripts/desk-browser.mjs';
import { weights } from '../scripts/desk-weight.mjs';
import { count, fill, openMade } from './ledger-made.mjs';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '20000' }, runs: { type: 'string', default: '5' } },
});
const [ENTRIES, RUNS] = [Number(values.entries), Number(values.runs)];
const program = process.env.DRAGOMAN_BUILT ?? fileURLToPath(new URL('../bin/dragoman', import.meta.url));
const dist = process.env.DRAGOMAN_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'dragoman desk '));
const env = { ...process.env, DRAGOMAN_HOME: home };
/** Documents that are added between two looks at how many entries there are. */
const STEP = 320;
/** Milliseconds until a page that does not come counts as broken. */
const PATIENCE = 120_000;
const VIEW = { width: 1440, height: 900 };

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const tell = (what, value, aim) => console.log(`${what.padEnd(58)} ${value.padStart(12)}   ${aim}`);
const milliseconds = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

/** A dossier `bench` with so many entries, of documents that nobody wrote. */
async function made() {
  const ledger = await openMade(dist, { home });
  for (let documents = 0; (await count(ledger, 'entry')) < ENTRIES; documents += STEP)
    await fill(dist, ledger, documents, documents + STEP);
  const entries = await count(ledger, 'entry');
  await ledger.store.close();
  return entries;
}

function served() {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--json'], { env });
  return new Promise((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (line) => resolve({ child, ...JSON.parse(line) })),
  );
}

/** A new browser profile in which the owner is logged in. */
async function inside(browser, { origin, token }) {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  await context.request.get(`${origin}/?token=${token}`);
  return context;
}

/** Milliseconds until a page is usable, with whatever it needs loaded. */
async function opened(page, address) {
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await ready(page);
  return performance.now() - from;
}

async function pages(browser, server) {
  const paths = [
    '',
    'timeline',
    'positions',
    'network',
    'map',
    'precedents',
    'forecasts',
    'documents',
    'review',
    'brief',
  ];
  for (const path of paths) {
    const address = `${server.origin}/d/korea/${path}`.replace(/\/$/, '');
    const times = [];
    for (let run = 0; run <= RUNS; run++) {
      const context = await inside(browser, server);
      times.push(await opened(await context.newPage(), address));
      await context.close();
    }
    const [first, ...again] = times;
    tell(
      `/d/korea/${path} usable, median of ${RUNS}`,
      milliseconds(median(again)),
      `aim 1 s; the server's first answer ${milliseconds(first)}`,
    );
  }
}

/** What the page measured of itself under a name (User Timing). */
const measured = (page, name) =>
  page.evaluate((one) => performance.getEntriesByName(one, 'measure').map(({ duration }) => duration), name);

async function timeline(browser, server, entries) {
  const page = await (await inside(browser, server)).newPage();
  const usable = await opened(page, `${server.origin}/d/bench/timeline`);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-first-paint').length > 0);
  const [paint] = await measured(page, 'timeline-first-paint');
  const canvas = page.locator('main canvas').first();
  const { x, y, width, height } = await canvas.boundingBox();
  const at = { x: x + width / 2, y: y + Math.min(height, VIEW.height - y) / 2 };
  await page.mouse.move(at.x, at.y);
  for (let turn = 0; turn < 4; turn++) await zoomed(page, -240);
  await page.evaluate(() => performance.clearMeasures('timeline-draw'));
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) await page.mouse.move(at.x - step * 6, at.y);
  await page.mouse.up();
  const drawn = await measured(page, 'timeline-draw');
  tell(`timeline of ${entries} entries, usable`, milliseconds(usable), 'with 7 MB of data, the first time');
  tell('  first paint after the data', milliseconds(paint), 'aim 500 ms');
  tell(`  one drawing while panning, median of ${drawn.length}`, milliseconds(median(drawn)), 'aim 10 ms');
  await page.context().close();
}

async function zoomed(page, by) {
  await page.mouse.wheel(0, by);
  await page.waitForTimeout(100);
}

/** The address that a program prints where it listens. */
function firstAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece) => {
      said += piece;
      const [found] = /https?:\/\/\S+/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => reject(new Error(said)));
  });
}

/** From the call that a person types, in the project's own folder, which is built. */
async function start(browser) {
  const from = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', 'desk', '--no-open', '--port', '0'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...env, FORCE_COLOR: '0' },
    detached: true,
  });
  const address = await firstAddress(child);
  const listens = performance.now() - from;
  const page = await (await browser.newContext({ viewport: VIEW })).newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('main h1').first().waitFor();
  const shown = performance.now() - from;
  await ready(page);
  tell('npm start, until it listens', milliseconds(listens), '');
  tell('npm start, until the overview says what there is', milliseconds(shown), 'aim 3 s');
  tell('npm start, until all of the overview is there', milliseconds(performance.now() - from), '');
  await page.context().close();
  process.kill(-child.pid, 'SIGTERM');
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
);
let server;
let browser;
try {
  const scripts = weights(join(dist, 'desk')).reduce((sum, { bytes }) => sum + bytes, 0);
  tell('scripts before anything is shown, packed', `${(scripts / 1000).toFixed(0)} KB`, 'aim 250 KB');
  const korea = spawnSync(process.execPath, [program, 'init', 'korea'], { env, encoding: 'utf8' });
  if (korea.status !== 0) throw new Error(korea.stderr);
  const entries = await made();
  browser = await launched();
  if (!process.env.DRAGOMAN_BUILT) await start(browser);
  server = await served();
  await pages(browser, server);
  await timeline(browser, server, entries);
} finally {
  await browser?.close();
  server?.child.kill('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}
