import { expect, it } from 'vitest';
import { BERGEN, talks } from '../../../test/cod-meeting.js';
import { saidEntry } from '../../../test/said-entry.js';
import { readingOf } from './reading-of.js';

const placed = (entry = BERGEN) => entry.reports.map((report) => ({ entry, report }));

it('reads a row as its sentence and its note', () => {
  const { document, items } = readingOf(placed(), 'kind: encounter\nnote: No text was issued.');
  expect(document.text).toMatch(/without a timetable\.\nNo text was issued\.\n$/);
  for (const { evidence } of items)
    for (const { start, end, quote } of evidence) expect(document.text.slice(start, end)).toBe(quote);
});

it('reads prose in its text where that is at hand, else in its passages', () => {
  const text = 'In May they met in Bergen. The talks ended without a deal.';
  const entry = saidEntry('prose', talks(), { words: 'they met in Bergen', at: 7 });
  expect(readingOf(placed(entry), text).document.text).toBe(text);
  expect(readingOf(placed(entry)).document.text).toBe('they met in Bergen\n');
});

it('leaves out what nobody has checked', () =>
  expect(readingOf(placed(saidEntry('x', talks(), { verified: false }))).items).toEqual([]));
