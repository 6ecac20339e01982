import { expect, it } from 'vitest';
import { lineByLine } from './line-by-line.js';

it('lays pieces out one a line, and tells where each stands', () => {
  const { text, spans } = lineByLine(['They met.', '', 'They parted.']);
  expect(text).toBe('They met.\n\nThey parted.\n');
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['They met.', '', 'They parted.']);
});
it('makes no text of none', () => expect(lineByLine([])).toEqual({ text: '', spans: [] }));
