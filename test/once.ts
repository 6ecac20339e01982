import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that lives as long as the run, for what is made once and then copied by tests of several files. */
    readonly once: string;
  }
}

/** Vitest calls it before the first test and, what it returns, after the last one. */
export function setup(project: TestProject): () => void {
  const once = mkdtempSync(join(tmpdir(), 'dragoman once '));
  project.provide('once', once);
  return () => rmSync(once, { recursive: true, force: true });
}
