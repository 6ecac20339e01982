import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './main.js';

/** What was written to each stream while `main` ran; the built program itself is tested in test/cli.test.ts. */
let said: Record<'stdout' | 'stderr', string>;
const listeners = process.listeners('uncaughtException');
beforeEach(() => {
  said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += text;
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const listener of process.listeners('uncaughtException'))
    if (!listeners.includes(listener)) process.off('uncaughtException', listener);
  process.exitCode = undefined;
});

describe('main', () => {
  it('sets no exit code of failure when all went well', async () => {
    await main(['schema', 'pause']);
    expect(process.exitCode ?? 0).toBe(0);
    expect(JSON.parse(said.stdout).title).toBe('Pause');
  });
  it('answers a failure with one sentence and 1', async () => {
    await main(['brief', 'no such.txt']);
    expect(process.exitCode).toBe(1);
    expect(said).toEqual({ stdout: '', stderr: expect.stringMatching(/^dragoman: "no such\.txt"[^\n]+\n$/) });
  });
  it('answers wrong usage with the usage line and 2', async () => {
    await main(['brief']);
    expect(process.exitCode).toBe(2);
    expect(said.stderr).toContain('usage: dragoman brief');
  });
});
