import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Run } from './built-program.js';

/** A report of our own that any reader takes. */
export const REPORT = `Foreign ministers of Egypt and Ethiopia met in Cairo on 4 March 2014 to discuss the dam on the Blue Nile. The talks
ended without an agreement. Egypt demands a binding treaty on the water of the river. Ethiopia refuses to stop the works, and its
minister said that another round could take place in May.\n`;
export const EXAMPLE = 'examples/fourth-meeting.md';

/** A folder with a space in its name that lives as long as the tests of a file: `at` names a place in it, `file` writes one. */
export function desk() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman cli '));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (...names: string[]): string => join(folder, ...names);
  const file = (name: string, content: string | Uint8Array = REPORT): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  return { at, file };
}

/** Nothing on stdout, and one sentence on stderr that names what it is about, without a trace. */
export function expectOneSentence(run: Run, about: string): void {
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/^dragoman: [^\n]+\.\n$/);
  expect(run.stderr).toContain(about);
  expect(run.stderr).not.toContain('fault of ours');
}
