import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';

const paragraphs = (text: string): string[] => findParagraphs(text).map((p) => text.slice(p.start, p.end));

describe('findParagraphs', () => {
  it.each([
    ['', []],
    [' \n\t\n ', []],
    ['One line.', ['One line.']],
    ['  Both met. \n\n  They left. ', ['Both met.', 'They left.']],
    ['Both met.\nThey left.', ['Both met.', 'They left.']],
    ['Both met.\r\nThey left.', ['Both met.', 'They left.']],
    ['The envoys of both\nsides met.', ['The envoys of both\nsides met.']],
    ['The envoys of both\r\nsides met.', ['The envoys of both\r\nsides met.']],
    ['They want:\nan end of the war', ['They want:', 'an end of the war']],
    ['He left.\nshe stayed', ['He left.', 'she stayed']],
    [
      'They agreed to\n- free prisoners\n- open a line',
      ['They agreed to', '- free prisoners', '- open a line'],
    ],
    [
      'They agreed to\n(a) free prisoners\n2. open a line',
      ['They agreed to', '(a) free prisoners', '2. open a line'],
    ],
  ])('%j', (text, expected) => expect(paragraphs(text)).toEqual(expected));

  it.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\u0085\u0085', '\u2029\u2029', '\n\f', '\v\v', '\f\f'])(
    'parts at a blank line, even before a lower-case word: %j',
    (gap) => expect(paragraphs(`Both sides${gap}met again`)).toEqual(['Both sides', 'met again']),
  );

  it('joins lines that were wrapped at a width, where the next word had no room', () => {
    const text = [
      'The delegations of Norland and Sudmark met on the lake',
      'Monday and spoke for some hours of a grain corridor to',
      'Port Ansel. No date was set.',
      'Envoys return in May.',
    ].join('\n');
    expect(paragraphs(text)).toEqual([text.split('\n').slice(0, 3).join('\n'), 'Envoys return in May.']);
  });

  it('takes short and very long lines as they stand', () => {
    expect(paragraphs('Norland\nSudmark\nOstia')).toEqual(['Norland', 'Sudmark', 'Ostia']);
    const long = `Norland ${'and the others '.repeat(20)}met.`;
    expect(paragraphs(`${long}\n${long}`)).toEqual([long, long]);
  });

  it('leaves out nothing but white space, in order, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '- ', ' ', '\n', '\r', '\u0085', '\f', '\ud800') }),
        (text) => {
          let last = 0;
          for (const { start, end } of findParagraphs(text)) {
            expect(text.slice(last, start).replace(/[\s\u0085]/g, '')).toBe('');
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).replace(/[\s\u0085]/g, '')).toBe('');
        },
      ),
    ));
});
