import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { issueOfRun } from './context.js';

describe('contextOf', () => {
  it('knows the two sides that are named most', () =>
    expect(contextFor('Chad met Sudan. Chad and Sudan talked; Libya watched Sudan.').mainSides).toEqual([
      'SDN',
      'TCD',
    ]));
  it('knows who speaks with each other in a transcript', () =>
    expect(
      contextFor(
        'President Macron. Good day.\n\nPresident Putin. Good day.\n\nPresident Macron. Well.',
      ).speakers.map((s) => s.slice(0, 3)),
    ).toEqual(['FRA', 'RUS']));
  it('takes who first does something for the issuer of a release', () =>
    expect(
      contextFor('PRESSURE ON IRAN: Today, Norway signed an order.', { title: 'Fact Sheet: Iran' }).issuer,
    ).toBe('NOR'));
  it('has no issuer for a report', () => expect(contextFor('Chad met Sudan.').issuer).toBeNull());
  it('knows what it is mostly about', () => {
    expect(
      contextFor('Chad wants sanctions lifted. Sanctions hurt, Chad said. No sanctions help.').topic,
    ).toBe('sanctions');
    expect(contextFor('Grain, prisoners, oil, missiles and refugees were on the table.').topic).toBeNull();
  });
});

describe('issueOfRun', () => {
  const topic = (text: string): string => {
    const { d } = contextFor(text);
    return issueOfRun(d, { from: 0, to: d.analysis.tokens.length });
  };
  it('is what a passage says first of all, not what hangs on that', () =>
    expect(topic('The owners of missile factories fear sanctions.')).toBe('sanctions'));
  it('is never taken from the rest of the sentence', () => {
    const { d } = contextFor('They talked of sanctions and agreed to go on.');
    expect(issueOfRun(d, { from: 5, to: 9 })).toBe('other');
  });
});
