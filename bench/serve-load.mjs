// Fifty readers and five editors at once on the Korea dossier, which is made anew in a temporary folder. The readers are fifty connections of
// wrk (Debian's package), each of which asks for its next page as soon as it has one: entries, pages of the timeline and searches, as people
// with tokens of their own and with gzip, as browsers ask. Each editor decides on an item, and takes that back, once in two seconds. Beside them one more
// reader asks for each kind in turn, so that each has times of its own. Told are times in milliseconds, what was refused, and the server's memory.
//   node bench/serve-load.mjs [--seconds 60] [--readers 50] [--editors 5] [--pause 2000] [--entries 400]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    readers: { type: 'string', default: '50' },
    editors: { type: 'string', default: '5' },
    pause: { type: 'string', default: '2000' },
    entries: { type: 'string', default: '400' },
  },
});
const [SECONDS, READERS, EDITORS, PAUSE, ENTRIES] = ['seconds', 'readers', 'editors', 'pause', 'entries'].map(
  (name) => Number(values[name]),
);
const SEARCHES = [
  'sanctions relief',
  '"security guarantees"',
  'missile -space',
  'remains',
  'summit',
  'letter',
  'exercises',
  'verification',
  'Hanoi',
  'freeze',
];
const program = process.env.DRAGOMAN_BUILT ?? fileURLToPath(new URL('../bin/dragoman', import.meta.url));
const built = process.env.DRAGOMAN_DIST ?? '../dist';
const home = mkdtempSync(join(tmpdir(), 'dragoman load '));
const env = { ...process.env, DRAGOMAN_HOME: home };

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`dragoman ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Readers and editors, each a person of their own with a token; their passwords, which nobody uses here, cost next to nothing. */
async function tokensOf(role, count) {
  const { addUser, makeToken, openPeople } = await import(`${built}/keep/people/index.js`);
  const people = await openPeople(home, () => new Date().toISOString(), { log2N: 1, r: 1, p: 1 });
  const actor = { by: 'bench', address: null };
  const tokens = [];
  for (let i = 0; i < count; i++) {
    const user = `${role}${i}`;
    await addUser(people, actor, {
      name: user,
      password: 'a long password for a bench',
      role,
      dossiers: ['korea'],
    });
    const scope = role === 'editor' ? 'edit' : 'read';
    const expires = new Date(Date.now() + 86_400_000).toISOString();
    tokens.push(
      (await makeToken(people, actor, { user, label: 'bench', scope, dossiers: ['*'], expires })).secret,
    );
  }
  await people.close();
  return tokens;
}

async function started() {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await new Promise((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (text) => resolve(text.split('\n'))),
  );
  return { child, ...JSON.parse(line) };
}

/** The paths that readers ask for, by kind. */
async function pathsBy(get) {
  const base = '/api/dossiers/korea';
  const ids = [];
  const pages = [`${base}/timeline`, `${base}/timeline?newest=true`];
  for (let after = ''; ids.length < 1e6; ) {
    const { rows, next } = await get(`${base}/timeline?limit=50${after}`);
    ids.push(...rows.map(({ id }) => id));
    if (next === null) break;
    after = `&after=${encodeURIComponent(next)}`;
    pages.push(`${base}/timeline?limit=50${after}`);
  }
  const every = Math.max(1, Math.floor(ids.length / ENTRIES));
  return {
    entry: ids.filter((_, i) => i % every === 0).map((id) => `${base}/entries/${id}`),
    timeline: pages,
    search: SEARCHES.map((words) => `${base}/search?q=${encodeURIComponent(words)}`),
  };
}

/** What wrk asks: half entries, a quarter pages, a quarter searches, each time as another reader. */
const script = (paths, tokens) => `
local entry, timeline, search = {${paths.entry.map((p) => JSON.stringify(p))}}, {${paths.timeline.map((p) => JSON.stringify(p))}}, {${paths.search.map((p) => JSON.stringify(p))}}
local tokens = {${tokens.map((t) => JSON.stringify(t))}}
local count = 0
function init(args) math.randomseed(os.time() + tonumber(tostring(wrk.thread):match('0x(%x+)'), 16) % 1000) end
function request()
  local of = ({entry, entry, timeline, search})[math.random(4)]
  count = count + 1
  return wrk.format('GET', of[math.random(#of)], {['Authorization'] = 'Bearer ' .. tokens[count % #tokens + 1], ['Accept-Encoding'] = 'gzip'})
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"p50":%.3f,"p90":%.3f,"p99":%.3f,"max":%.3f,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}\\n',
    summary.requests, latency:percentile(50) / 1000, latency:percentile(90) / 1000, latency:percentile(99) / 1000, latency.max / 1000, e.connect, e.read, e.write, e.status, e.timeout))
end`;

const at = (times, share) =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

try {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}; ${READERS} readers, ${EDITORS} editors, ${SECONDS} s`,
  );
  run(['init', 'korea']);
  const readers = await tokensOf('reader', READERS);
  const editors = await tokensOf('editor', EDITORS);
  const server = await started();
  const call = async (path, token, body) => {
    const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) };
    const response = await fetch(server.origin + path, {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
    return JSON.parse(text);
  };
  const paths = await pathsBy((path) => call(path, readers[0]));
  const until = performance.now() + SECONDS * 1000;
  const errors = [];
  const times = { entry: [], timeline: [], search: [], decision: [] };
  const timed = async (kind, work) => {
    const from = performance.now();
    const result = await work().catch((error) => void errors.push(String(error)));
    times[kind].push(performance.now() - from);
    return result;
  };
  const sampler = async () => {
    for (let i = 0; performance.now() < until; i++)
      for (const kind of ['entry', 'timeline', 'search']) {
        await timed(kind, () => call(paths[kind][(i * 7) % paths[kind].length], readers[i % READERS]));
        await sleep(20);
      }
  };
  const editor = async (token, number) => {
    const { rows } = await call(`/api/dossiers/korea/timeline?limit=100&kind=encounter`, token);
    await sleep((PAUSE / EDITORS) * number);
    for (let i = number; performance.now() < until; i += EDITORS) {
      const item = rows[i % rows.length].reports[0].item.id;
      const decided = await timed('decision', () =>
        call('/api/dossiers/korea/decisions', token, { decision: { kind: 'accept', item } }),
      );
      await sleep(PAUSE);
      if (decided)
        await timed('decision', () =>
          call('/api/dossiers/korea/decisions', token, {
            decision: { kind: 'undo', event: decided.event.seq },
          }),
        );
      await sleep(PAUSE);
    }
  };
  const held = [];
  const watcher = setInterval(() => held.push(memory(server.child.pid)), 1000);
  const lua = join(home, 'readers.lua');
  writeFileSync(lua, script(paths, readers));
  const wrk = spawn(
    'wrk',
    ['-t', '1', '-c', String(READERS), '-d', `${SECONDS}s`, '--timeout', '10s', '-s', lua, server.origin],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  wrk.on('error', () => console.log('wrk is not installed: apt-get install wrk'));
  let said = '';
  wrk.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => wrk.on('close', resolve));
  await Promise.all([sampler(), ended, ...editors.map(editor)]);
  clearInterval(watcher);
  const result = JSON.parse(/RESULT (.*)/.exec(said)?.[1] ?? '{}');
  console.log(
    `readers: ${(result.requests / SECONDS).toFixed(0)} answers a second; median ${result.p50} ms, 90th percentile ${result.p90} ms, 99th percentile ${result.p99} ms, longest ${result.max} ms`,
  );
  console.log(
    `errors: ${result.connect + result.read + result.write + result.timeout} of connections, ${result.status} refusals, ${errors.length} of the sampler and the editors ${errors.slice(0, 2).join('; ')}`,
  );
  for (const [kind, all] of Object.entries(times))
    console.log(
      `${kind.padEnd(9)} ${String(all.length).padStart(5)} sampled: median ${at(all, 0.5).toFixed(1)} ms, 99th percentile ${at(all, 0.99).toFixed(1)} ms`,
    );
  const piece = Math.max(1, Math.floor(held.length / 6));
  console.log(
    `memory in MB, from first to last: ${held
      .filter((_, i) => i % piece === 0)
      .map((mb) => mb.toFixed(0))
      .join(' ')}`,
  );
  server.child.kill('SIGTERM');
  await new Promise((resolve) => server.child.once('close', resolve));
} finally {
  rmSync(home, { recursive: true, force: true });
}
