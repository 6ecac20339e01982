// Takes the pictures of the desk that the README and docs/desk.md show (docs/desk/*.png), on the Korea dossier made anew, from the built program:
//   npm run build && node scripts/screenshots.mjs [NAME…]
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launched, ready } from './desk-browser.mjs';

const program = process.env.DRAGOMAN_BUILT ?? fileURLToPath(new URL('../bin/dragoman', import.meta.url));
const folder = fileURLToPath(new URL('../docs/desk', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'dragoman pictures '));
const env = { ...process.env, DRAGOMAN_HOME: home };

const DESK = { width: 1200, height: 760 };
const PHONE = { width: 390, height: 760 };
const KOREA = '/d/korea';
const QUESTION = 'Will North Korea test a missile within 30 days?';
/** A page that does not come in two minutes is broken. */
const PATIENCE = 120_000;

/** The first entry of a kind in a time: the summit in Singapore is a good example. */
const summit = async (ask) => {
  const { rows } = await ask('/timeline?kind=encounter&from=2018-06-12&to=2018-06-12&limit=1');
  return `${KOREA}/entries/${rows[0].id}`;
};
const note = async (ask) => {
  const { rows } = await ask('/documents?limit=200');
  return `${KOREA}/documents/${rows.find(({ mediaType }) => mediaType === 'text/markdown').id}`;
};

/** Each picture: what it shows, in which window, by day unless said. */
const PICTURES = {
  overview: { at: KOREA, view: DESK },
  timeline: { at: `${KOREA}/timeline?from=2017&to=2020`, view: DESK },
  'timeline-dark': { at: `${KOREA}/timeline`, view: DESK, scheme: 'dark' },
  entry: { at: summit, view: DESK },
  reader: { at: note, view: DESK },
  positions: { at: `${KOREA}/positions`, view: DESK },
  network: { at: `${KOREA}/network`, view: DESK },
  map: { at: `${KOREA}/map`, view: DESK },
  forecasts: { at: `${KOREA}/forecasts?ask=${encodeURIComponent(QUESTION)}`, view: DESK },
  review: { at: `${KOREA}/review`, view: DESK, scheme: 'dark' },
  'overview-phone': { at: KOREA, view: PHONE },
  'entry-phone': { at: summit, view: PHONE, scheme: 'dark' },
};

function served() {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--json'], { env });
  return new Promise((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (line) => resolve({ child, ...JSON.parse(line) })),
  );
}

async function picture(browser, { origin, token }, name) {
  const { at, view, scheme = 'light' } = PICTURES[name];
  const ask = async (path) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${origin}/api/dossiers/korea${path}`, { headers })).json();
  };
  const context = await browser.newContext({ viewport: view, colorScheme: scheme, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  await context.request.get(`${origin}/?token=${token}`);
  const page = await context.newPage();
  await page.goto(origin + (typeof at === 'string' ? at : await at(ask)));
  await ready(page);
  await page.waitForTimeout(500); // what is placed by forces comes to rest
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  await context.close();
  console.log(`docs/desk/${name}.png  ${(statSync(path).size / 1000).toFixed(0)} KB`);
}

let server;
let browser;
try {
  mkdirSync(folder, { recursive: true });
  const made = spawnSync(process.execPath, [program, 'init', 'korea'], { env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  [server, browser] = [await served(), await launched()];
  const wanted = process.argv.slice(2);
  for (const name of wanted.length > 0 ? wanted : Object.keys(PICTURES)) await picture(browser, server, name);
} finally {
  await browser?.close();
  server?.child.kill('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}
