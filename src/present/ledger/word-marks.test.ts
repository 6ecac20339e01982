import { describe, expect, it } from 'vitest';
import { markedWords } from './word-marks.js';

const marked = (text: string, ...wanted: string[]): string =>
  markedWords(text, wanted)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('words that were looked for', () => {
  it('are marked in any of their forms', () =>
    expect(marked('Negotiators negotiated; sanctions, and a sanction.', 'negotiations', 'sanctions')).toBe(
      '[Negotiators] [negotiated]; [sanctions], and a [sanction].',
    ));
  it('are marked as a phrase where they stand together', () =>
    expect(marked('A night patrol. The night, a patrol.', 'night patrols')).toBe(
      'A [night patrol]. The night, a patrol.',
    ));
  it('are not feigned by short words', () => expect(marked('as is, does', 'a')).toBe('as is, does'));
  it('leave the text as it is where none stands in it', () =>
    expect(marked('Rain fell.', 'sun')).toBe('Rain fell.'));
});
