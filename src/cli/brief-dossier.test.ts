import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../test/ledger-desk.js';
import type { DossierBrief } from '../present/index.js';
import { briefVerb } from './brief.js';

const { run, at } = ledgerDesk();
const brief = (...args: string[]) => run(briefVerb(), '--dossier', 'cod-banks', ...args);

describe('brief --dossier', () => {
  it('prints the brief of the dossier', async () => {
    const { stdout, stderr } = await brief();
    expect(stdout).toMatch(/^The cod banks\nNorway, Iceland\nAs of \d+ \w+ \d{4}\. It rests on 3 documents/);
    expect(stdout).toContain('\nPromises ─');
    expect(stderr).toBe('');
  });
  it('prints Markdown, a page, and data', async () => {
    expect((await brief('--markdown')).stdout).toMatch(/^# The cod banks\n/);
    expect((await brief('--html')).stdout).toMatch(/^<!doctype html>/);
    const data = JSON.parse((await brief('--json')).stdout) as DossierBrief;
    expect(data.sections.map(({ id }) => id)).toContain('gaps');
    expect(data.sources.length).toBeGreaterThan(0);
  });
  it('writes into a file', async () => {
    await brief('--html', '--output', at('cod.html'));
    expect(readFileSync(at('cod.html'), 'utf8')).toContain('<title>The cod banks</title>');
  });
  it('looks from a day, and tells changes since one', async () => {
    const { stdout } = await brief('--as-of', '2021-05-20', '--since', '2021-05-01');
    expect(stdout).toContain('As of 20 May 2021 (as known on 20 May 2021)');
    expect(stdout).toContain('Changed since 1 May 2021');
  });
  it('keeps to a narrow terminal', async () =>
    expect(
      (await brief('--width', '40', '--full')).stdout.split('\n').filter((line) => [...line].length > 40),
    ).toEqual([]));
  it.each([
    [['--pages', '0'], 'whole number of pages'],
    [['--pages', '3', '--full'], 'cannot be used with'],
    [['--since', 'lately'], '"lately" is no day'],
    [['report.txt'], '--dossier is of a dossier, and documents were named'],
    [['--published', '2021-05-05'], '--published is of documents, and none was named'],
  ])('refuses %j', (args, message) => expect(brief(...args)).rejects.toThrow(message));
  it('needs a document or a dossier', () =>
    expect(run(briefVerb())).rejects.toThrow("missing required argument 'source'"));
});
