import { describe, expect, test } from 'vitest';
import { BRIEF_PARTS } from '../../../src/present/dossier-brief/pages.js';
import { briefAsked, partsIn, partsWith } from './asked-for.js';

const asked = (query: string) => briefAsked(new URLSearchParams(query));

describe('the brief that an address asks for', () => {
  test('has two pages with all parts unless said', () => expect(asked('')).toEqual({ pages: 2 }));

  test('has so many pages, or all that there is', () =>
    expect([asked('pages=5'), asked('pages=all')]).toEqual([{ pages: 5 }, { pages: 2, full: true }]));

  test('has the parts that are named, in their order, and changes since a day', () =>
    expect(asked('part=gaps&part=standing&since=2026-01-31')).toEqual({
      pages: 2,
      part: ['standing', 'gaps'],
      since: '2026-01-31',
    }));

  test('leaves aside what makes no sense', () =>
    expect(asked('pages=0&part=weather&since=soon')).toEqual({ pages: 2 }));
});

describe('the parts of a brief', () => {
  const all = partsIn(new URLSearchParams());
  test('are all of them unless some are named', () => expect(all).toEqual(BRIEF_PARTS));

  test('are left out and put in again', () => {
    const without = partsWith(all, 'review', false);
    expect(without).toHaveLength(BRIEF_PARTS.length - 1);
    expect(partsWith(without ?? [], 'review', true)).toBeNull();
  });

  test('are never none', () => expect(partsWith(['gaps'], 'gaps', false)).toEqual(['gaps']));
});
