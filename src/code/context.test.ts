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
  it('has no issuer for a report', () => expect(contextFor('Chad met Sudan.').issuer).toBeNull());
});

describe('issueOfRun', () => {
  it('looks at the run first, then at its sentence', () => {
    const { d } = contextFor('They talked of sanctions and agreed on it.');
    expect(issueOfRun(d, { from: 5, to: 8 })).toBe('sanctions');
  });
});
