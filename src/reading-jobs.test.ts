import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOf, type ReadingJob } from './reading-job.js';
import { jobsFrom } from './reading-jobs.js';

describe('jobs behind sources', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman jobs '));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const jobsOf = async (...sources: readonly string[]): Promise<ReadingJob[]> => {
    const jobs: ReadingJob[] = [];
    for await (const job of jobsFrom(sources, {})) jobs.push(job);
    return jobs;
  };
  const sortOf = (job: ReadingJob): string => Object.keys(job)[0] ?? '';

  it('are a document each, in their order', async () => {
    const [one, other] = [file('one.txt', 'Envoys met in Oslo.'), file('other.md', '# Talks')];
    const jobs = await jobsOf(one, other);
    expect(jobs.map((job) => [sortOf(job), nameOf(job)])).toEqual([
      ['raw', one],
      ['raw', other],
    ]);
  });

  it('are the pages of a feed', async () => {
    const items = ['a', 'b'].map(
      (name) => `<item><title>About ${name}</title><link>https://news.example/${name}</link></item>`,
    );
    const feed = file(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`,
    );
    const jobs = await jobsOf(feed);
    expect(jobs.map((job) => [sortOf(job), nameOf(job)])).toEqual([
      ['entry', 'https://news.example/a'],
      ['entry', 'https://news.example/b'],
    ]);
  });

  it('are the rows of a sheet, and what is wrong with others by their line', async () => {
    const rows = ['kind,parties,when', 'encounter,NOR; ISL,2021-06-10', 'encounter,NOR; ISL,someday'];
    const jobs = await jobsOf(file('facts.csv', `${rows.join('\n')}\n`));
    expect(jobs.map(sortOf)).toEqual(['reading', 'failed']);
    expect(jobs[0]).toMatchObject({ reading: { items: [{ kind: 'encounter', when: '2021-06-10' }] } });
    expect(jobs[1]).toMatchObject({ failed: { message: expect.stringMatching(/facts\.csv, line 3: /) } });
  });

  it('are what failed where a source cannot be had, and the rest goes on', async () => {
    const there = file('there.txt', 'Envoys met in Oslo.');
    const jobs = await jobsOf(join(folder, 'gone.txt'), there);
    expect(jobs.map(sortOf)).toEqual(['failed', 'raw']);
    expect(jobs[0]).toMatchObject({
      failed: { code: 'missing', message: expect.stringContaining('gone.txt') },
    });
  });
});
