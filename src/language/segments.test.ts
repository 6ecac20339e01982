import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSentence, segment } from './segments.js';

/** Milliseconds for 1 MB: tens of times what it takes on a machine that is free; the square of the length would take many minutes. */
const linearMs = 20_000;

const sentencesOf = (text: string): string[] =>
  segment(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
const paragraphsOf = (text: string): string[] =>
  segment(text).paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end));

describe('sentences', () => {
  it.each([
    ['The envoys met. They will meet again.', ['The envoys met.', 'They will meet again.']],
    ['Mr. Oduya met Gen. Park in Bern.', ['Mr. Oduya met Gen. Park in Bern.']],
    ['George W. Hale spoke. J. R. Lund did not.', ['George W. Hale spoke.', 'J. R. Lund did not.']],
    [
      'The U.S. President left. So did the U.N. The talks go on.',
      ['The U.S. President left.', 'So did the U.N.', 'The talks go on.'],
    ],
    [
      'See No. 5 of the annex. He said no. Five others agreed.',
      ['See No. 5 of the annex.', 'He said no.', 'Five others agreed.'],
    ],
    ['They met on Feb. 9 at 5 p.m. in Bern.', ['They met on Feb. 9 at 5 p.m. in Bern.']],
    ['“Why now?” he asked. “Why not?”', ['“Why now?” he asked.', '“Why not?”']],
    ['1. Both sides withdraw. 2. Both sides report.', ['1. Both sides withdraw.', '2. Both sides report.']],
    ['They want peace ... and time. Soon.', ['They want peace ... and time.', 'Soon.']],
    ['The text stands.[3] Nobody signed it.', ['The text stands.[3]', 'Nobody signed it.']],
    ['The text stands. [3] [4] Nobody signed it.', ['The text stands. [3] [4]', 'Nobody signed it.']],
    ['Growth was 3.5 percent. It fell.', ['Growth was 3.5 percent.', 'It fell.']],
    ['No full stop at the end', ['No full stop at the end']],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

  it('gives the label of a speaker a sentence of its own', () => {
    const text = 'THE PRESIDENT: Thank you. Sit down.\n\nMR. OKAFOR: Yes.';
    expect(sentencesOf(text)).toEqual(['THE PRESIDENT:', 'Thank you.', 'Sit down.', 'MR. OKAFOR:', 'Yes.']);
  });

  it('names the paragraph of each sentence', () => {
    const { sentences } = segment('One. Two.\n\nThree.');
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['blank lines part', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['single breaks part', 'A heading\nThe text begins here.', ['A heading', 'The text begins here.']],
    ['Windows breaks part once', 'One.\r\nTwo.', ['One.', 'Two.']],
    ['a lower-case line goes on', 'The two sides agreed on\na truce.', ['The two sides agreed on\na truce.']],
    [
      'list items stand alone',
      'They agreed on\n- a truce\n- talks',
      ['They agreed on', '- a truce', '- talks'],
    ],
    ['blank text has none', ' \n\t\n', []],
  ])('%s', (_, text, expected) => expect(paragraphsOf(text)).toEqual(expected));

  it('joins lines that were wrapped at a width, capitals or not', () => {
    const wrapped = [
      'The delegations returned to the table late on Monday after',
      'Geneva had offered to host a further round, and Switzerland',
      'said that it would pay for it.',
      '',
      'Nothing was signed.',
    ].join('\n');
    expect(paragraphsOf(wrapped)).toEqual([wrapped.slice(0, wrapped.indexOf('\n\n')), 'Nothing was signed.']);
  });
});

describe('any text', () => {
  const unicode = fc.string({ unit: 'binary', maxLength: 300 });
  const prose = fc
    .array(
      fc.constantFrom('U.S. ', 'No. 5', '. ', '? ', '\n', '\n\n', 'Talks ', 'a', '”', '1. ', 'Q: ', '…'),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('is cut into trimmed, ordered spans that hold all its words', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, prose), (text) => {
        const { sentences, paragraphs } = segment(text);
        for (const spans of [sentences, paragraphs]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).not.toMatch(/^[ \t\n\r]|[ \t\n\r]$/);
            last = end;
          }
          const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
          expect(kept.replace(/\P{L}/gu, '')).toBe(text.replace(/\P{L}/gu, ''));
        }
      }),
    );
  });

  it.each([
    ['words without a full stop', 'word '],
    ['one endless word', 'a'],
    ['numbers with stops', '1. '],
    ['initials', 'A. '],
    ['line breaks', '\n'],
    ['short lines', 'a\n'],
    ['surrogate pairs', '😀'],
  ])(
    'of 1 MB is cut in linear time: %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      const { sentences } = segment(text);
      expect(performance.now() - started).toBeLessThan(linearMs);
      const longest = sentences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
      expect(longest).toBeLessThanOrEqual(longestSentence);
    },
    2 * linearMs,
  );
});
