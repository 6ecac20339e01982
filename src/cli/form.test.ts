import { describe, expect, it } from 'vitest';
import { Reading } from '../record/index.js';
import { type FormOptions, formFor } from './form.js';

const text = Array.from({ length: 12 }, (_, i) => `Talks number ${i + 1} were held in Vienna.`).join(' ');
const sentences = [...text.matchAll(/Talks[^.]+\./g)];
const reading = Reading.parse({
  document: {
    id: 'vienna',
    title: 'Talks in Vienna',
    published: '2014-05-15',
    publishedFrom: 'given',
    source: 'vienna.txt',
    mediaType: 'text/plain',
    language: 'en',
    sha256: '0'.repeat(64),
    text,
  },
  items: sentences.map(({ 0: quote, index: start }, i) => ({
    id: `vienna#${i + 1}`,
    kind: 'encounter',
    evidence: [{ start, end: start + quote.length, quote }],
    confidence: 0.5,
    parties: ['IRN', 'USA'],
    status: 'held',
    when: null,
    where: 'Vienna',
    level: 'officials',
    outcome: 'unstated',
  })),
});
const write = async (options: Partial<FormOptions>) =>
  (await formFor({ colour: 'never', ...options }, {}, {})).write(reading);

describe('the form of a brief', () => {
  it('is text for a terminal, as wide as was asked', async () => {
    const brief = await write({ width: 60 });
    expect(brief).toContain('Vienna');
    expect(Math.max(...brief.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
  it('is coloured on demand', async () => {
    expect(await write({})).not.toContain('\u001b[');
    expect(await write({ colour: 'always' })).toContain('\u001b[');
  });
  it('is the reading on one line', async () => {
    const json = await write({ json: true });
    expect(json.trimEnd()).not.toContain('\n');
    expect(Reading.parse(JSON.parse(json))).toEqual(reading);
  });
  it('is Markdown', async () => expect(await write({ markdown: true })).toMatch(/^# Talks in Vienna/));
  it('is a page', async () => expect(await write({ html: true })).toMatch(/^<!doctype html>/i));
  it('shows ten of a section, or all', async () => {
    const shown = (brief: string): number => brief.split('Passages')[0]?.match(/· Vienna/g)?.length ?? 0;
    expect(shown(await write({}))).toBe(10);
    expect(shown(await write({ all: true }))).toBe(12);
  });
  it('keeps two briefs apart for people, and lines of JSON together', async () => {
    const between = async (options: Partial<FormOptions>) =>
      (await formFor({ colour: 'never', ...options }, {}, {})).between;
    expect(await between({ width: 30 })).toBe(`\n${'═'.repeat(30)}\n\n`);
    expect(await between({ markdown: true })).toBe('\n---\n\n');
    expect(await between({ json: true })).toBe('');
  });
});
