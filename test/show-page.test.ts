import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dragoman } from './built-program.js';
import { textOf } from './house.js';

it('the page on show prints a pause of the Korea dossier as it is today (npm run transcript)', async () => {
  const home = mkdtempSync(join(tmpdir(), 'dragoman show '));
  try {
    const [, call = '', shown = ''] =
      /```console\n\$ dragoman (show .+)\n([\s\S]*?)\n\n\[…\]\n```/.exec(textOf('docs/show.md')) ?? [];
    const options = { env: { DRAGOMAN_HOME: home } };
    expect((await dragoman(['init', 'korea'], options)).code).toBe(0);
    const { stdout } = await dragoman([...call.split(' '), '--width', '80'], options);
    expect(shown.replace(/\s+/g, ' ')).toContain(
      'no meeting of the leaders of the United States and North Korea in these days',
    );
    expect(stdout.slice(0, shown.length)).toBe(shown);
  } finally {
    rmSync(home, { recursive: true });
  }
}, 60_000);
