import { expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { sampleEntry } from '../../../test/sample-export.js';
import { numbered, standingOf } from './standing.js';

it('says how many sources and reports there are, and what is disputed', () => {
  expect(standingOf(sampleEntry('e-talks'))).toBe('▪▪ 2 sources · disputed: when');
  expect(standingOf({ ...sampleEntry('e-talks'), sources: 1, contradictions: [] })).toBe(
    '▪ 1 source, 2 reports',
  );
});

it('counts with the noun that fits', () =>
  expect([numbered(1, 'report'), numbered(0, 'report'), numbered(2, 'entry', 'entries')]).toEqual([
    '1 report',
    '0 reports',
    '2 entries',
  ]));

it('says in words and by a sign that nobody has checked what it rests on', async () => {
  const { entry } = await rowEntry(false);
  expect(standingOf(entry)).toBe('? not verified, 1 report');
  expect(standingOf((await rowEntry()).entry)).toBe('▪▪ 2 sources');
});
