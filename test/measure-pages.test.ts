import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dragoman } from './built-program.js';
import { textOf } from './house.js';

/** A call as the page shows it, cut by `head` or `tail`, and what it prints. */
const BLOCK = /```console\n\$ dragoman (\w+ .+) \| (head|tail) -n (\d+)\n([\s\S]*?)\n```/;

describe('what the page shows of the Korea dossier is what is printed today (npm run transcript)', () => {
  let home = '';
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'dragoman measures '));
    expect((await dragoman(['init', 'korea'], { env: { DRAGOMAN_HOME: home } })).code).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true }));

  it.each(['pauses', 'tempo', 'alignments', 'ask'])('%s', { timeout: 30_000 }, async (verb) => {
    const [, call = '', cut, count, shown = ''] = BLOCK.exec(textOf(`docs/${verb}.md`)) ?? [];
    const { stdout } = await dragoman([...call.split(' '), '--width', '80'], {
      env: { DRAGOMAN_HOME: home },
    });
    const lines = stdout.trimEnd().split('\n');
    const part = cut === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count));
    expect(shown).toBe(part.join('\n'));
    expect(part.length).toBe(Number(count));
  });

  it('the fan of the answer', { timeout: 30_000 }, async () => {
    const [, call = ''] = BLOCK.exec(textOf('docs/ask.md')) ?? [];
    const { stdout } = await dragoman([...call.split(' '), '--svg'], { env: { DRAGOMAN_HOME: home } });
    expect(stdout).toMatch(/^<svg /);
    expect(textOf('docs/ask.svg')).toBe(stdout);
  });
});
