import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE } from '../../test/sample-reading.js';
import { weighVerb } from './weigh.js';

let folder: string;
let printed: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman weigh '));
  writeFileSync(at('one.json'), JSON.stringify({ ...SAMPLE, more: 'kept' }));
  writeFileSync(at('wrong.json'), '{"document":{}}');
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    printed += String(chunk);
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});
const weigh = (...args: string[]) => weighVerb().exitOverride().parseAsync(args, { from: 'user' });

interface Weighed {
  readonly more: string;
  readonly items: readonly {
    readonly kind: string;
    readonly verdict?: unknown;
    readonly precision?: number;
  }[];
}

describe('weigh', () => {
  it('adds the weights to what was written and keeps the rest', async () => {
    await weigh(at('one.json'), '--json');
    const { more, items } = JSON.parse(printed) as Weighed;
    expect(more).toBe('kept');
    expect(items.map(({ kind }) => kind)).toEqual(SAMPLE.items.map(({ kind }) => kind));
    expect(items.filter(({ kind }) => kind === 'commitment').map(({ precision }) => precision)).toEqual([
      0, 3,
    ]);
    expect(items.find(({ kind }) => kind === 'encounter')?.verdict).toHaveProperty('asReported');
  });

  it('weighs several and tells what is wrong with one', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await weigh(at('one.json'), at('wrong.json'), '--json');
    expect(printed.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.mock.calls.join('')).toContain('holds no reading that can be weighed (document.text');
    expect(process.exitCode).toBe(1);
  });

  it('prints a page for people', async () => {
    await weigh(at('one.json'), '--width', '60', '--colour', 'never');
    expect(printed).toMatch(/obligation 2,\s+precision\s+3,\s+delegation 0/);
    expect(printed.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });
});
