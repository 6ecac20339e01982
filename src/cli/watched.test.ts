import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOf, type ReadingJob } from '../reading-job.js';
import { watched } from './watched.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman watched '));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const write = (name: string, text = `About ${name}.`): void => writeFileSync(at(name), text);

async function namesOf(jobs: AsyncIterable<ReadingJob>): Promise<string[]> {
  const names: string[] = [];
  for await (const job of jobs) names.push(nameOf(job).slice(folder.length + 1));
  return names;
}

describe('what is watched', () => {
  it('is worked on once, where nobody asked for more', async () => {
    write('a.txt');
    write('b.txt');
    const seen: string[][] = [];
    await watched([folder], {}, null, async (jobs, total) => {
      seen.push(await namesOf(jobs));
      expect(total).toBe(2);
    });
    expect(seen).toEqual([['a.txt', 'b.txt']]);
  });

  it('is looked at again for what is new or changed, until the process is asked to stop', async () => {
    write('a.txt');
    write('b.txt');
    const seen: string[][] = [];
    await watched([folder], {}, 0.05, async (jobs) => {
      seen.push(await namesOf(jobs));
      if (seen.length === 1) {
        write('c.txt');
        write('b.txt', 'Otherwise than before.');
      } else process.emit('SIGINT');
    });
    expect(seen).toEqual([
      ['a.txt', 'b.txt'],
      ['b.txt', 'c.txt'],
    ]);
  });

  it('stops between two documents', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) write(name);
    const seen: string[] = [];
    await watched([folder], {}, 60, async (jobs) => {
      for await (const job of jobs) {
        seen.push(nameOf(job));
        process.emit('SIGTERM');
      }
    });
    expect(seen).toHaveLength(1);
  });
});
