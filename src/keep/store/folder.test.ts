import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from './folder.js';

it('makes a folder with those above it, and says where it cannot', () => {
  const home = mkdtempSync(join(tmpdir(), 'dragoman folder '));
  try {
    makeFolder(join(home, 'a', 'b'));
    makeFolder(join(home, 'a', 'b'));
    expect(existsSync(join(home, 'a', 'b'))).toBe(true);
    writeFileSync(join(home, 'file'), '');
    expect(() => makeFolder(join(home, 'file', 'c'))).toThrow(/cannot be made; name another one/);
  } finally {
    rmSync(home, { recursive: true });
  }
});
