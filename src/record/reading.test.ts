import { describe, expect, it } from 'vitest';
import { Reading } from './reading.js';

const text = 'Contact between the two capitals broke off in 1993.';
const reading = {
  document: {
    id: 'contact',
    title: null,
    published: null,
    publishedFrom: null,
    source: '-',
    mediaType: 'text/plain',
    language: 'en',
    sha256: 'a'.repeat(64),
    text,
  },
  items: [
    {
      id: 'contact#1',
      kind: 'pause',
      evidence: [{ start: 0, end: 40, quote: text.slice(0, 40) }],
      confidence: 0.5,
      parties: ['PRK', 'USA'],
      from: '1993',
      to: null,
    },
  ],
};
const withQuote = (quote: string) => {
  const [pause] = reading.items;
  return { ...reading, items: [{ ...pause, evidence: [{ start: 0, end: quote.length, quote }] }] };
};

describe('a reading', () => {
  it('is what the record says it is, rules and notices being optional', () => {
    const { items, notices } = Reading.parse(reading);
    expect(items[0]).toMatchObject({ kind: 'pause', rules: [] });
    expect(notices).toEqual([]);
  });
  it('is refused where a quote differs from the text, and says which', () => {
    const { error } = Reading.safeParse(withQuote('contact'));
    expect(error?.issues).toMatchObject([{ path: ['items', 0, 'evidence', 0, 'quote'] }]);
    expect(Reading.safeParse(withQuote('Contact')).success).toBe(true);
  });
  it('holds only kinds of the record', () =>
    expect(Reading.safeParse({ ...reading, items: [{ ...reading.items[0], kind: 'rumour' }] }).success).toBe(
      false,
    ));
});
