import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { settle } from './settle.js';

const folder = mkdtempSync(join(tmpdir(), 'dragoman settle '));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives a draft its name, in place of what had it before', () => {
  const [draft, target] = [join(folder, 'a.part'), join(folder, 'a')];
  writeFileSync(target, 'old');
  writeFileSync(draft, 'new');
  settle(draft, target);
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(existsSync(draft)).toBe(false);
});

it('leaves what was there where there is no draft', () => {
  writeFileSync(join(folder, 'b'), 'old');
  expect(() => settle(join(folder, 'b.part'), join(folder, 'b'))).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('old');
});
