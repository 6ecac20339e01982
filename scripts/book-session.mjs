import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The session of a page: the last block of calls. */
const BLOCK = /(```console\n)(\$ dragoman forecast [\s\S]*?)(\n```)/;

/** The words of a call as a shell takes them apart. */
export const wordsOf = (call) =>
  [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);

/** The page with what its calls print today on a Korea dossier made anew, in their order; `QUESTION` stands for the one that was asked. */
export async function sessionOn(page, program) {
  const home = mkdtempSync(join(tmpdir(), 'dragoman session '));
  const env = { ...process.env, DRAGOMAN_HOME: home, DRAGOMAN_USER: 'anna' };
  const ask = (...args) => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' });
    return stderr + stdout;
  };
  try {
    ask('init', 'korea');
    return page.replace(BLOCK, (_, start, session, end) => {
      const calls = session.split('\n').filter((line) => line.startsWith('$ dragoman '));
      return start + printed(calls, ask) + end;
    });
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Each call with what it prints. */
function printed(calls, ask) {
  let question = '';
  const parts = calls.map((call) => {
    const words = wordsOf(call.replace('$ dragoman ', '')).map((word) =>
      word === 'QUESTION' ? question : word,
    );
    const out = ask(...words, '--width', '80').trimEnd();
    question ||= /^[a-z-]+-[0-9a-f]{8}(?= ·)/m.exec(out)?.[0] ?? '';
    return `${call}\n${out}`;
  });
  return parts.join('\n\n');
}
