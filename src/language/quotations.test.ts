import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';

/** Milliseconds for 1 MB: tens of times what it takes on a machine that is free; the square of the length would take many minutes. */
const linearMs = 20_000;

const find = (text: string) => findQuotations(text, findParagraphs(text));
const quoted = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['He said "we will sign" and left.', ['"we will sign"']],
    ['“We will sign,” he said. “Soon.”', ['“We will sign,”', '“Soon.”']],
    ["They call it a 'limited step' in Bern.", ["'limited step'"]],
    ['They call it a ‘limited step’ in Bern.', ['‘limited step’']],
    ["Lund's and the envoys' aides don't agree.", []],
    ["The '90s and rock 'n' roll ended.", []],
    ['“She told us ‘wait’ and left,” he said.', ['“She told us ‘wait’ and left,”']],
    ['‘The envoys’ talks failed,’ he said.', ['‘The envoys’ talks failed,’']],
    ["He said ``we will see'' to them.", ["``we will see''"]],
    ['« Nous verrons », he said.', ['« Nous verrons »']],
    ['A 5" gun and a 12" shell.', []],
    ['He said “we will see. Then “we left” came.', ['“we left”']],
    ['A lone ” closes nothing, “this” is one.', ['“this”']],
    ['He said "we will see.\n\nNothing more came.', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it('follows a speaker over paragraphs, each of which opens and only the last of which closes', () => {
    const text = 'He said: “We came.\n\n“We saw.\n\n“We left.”';
    expect(find(text).map((q) => [text.slice(q.start, q.end), q.closed])).toEqual([
      ['“We came.', false],
      ['“We saw.', false],
      ['“We left.”', true],
    ]);
  });

  it('keeps a statement whose first paragraph opens with a mark and never closes within that paragraph', () => {
    const text = '“Today we met. It went well.\n\nThey will meet again.';
    expect(find(text)).toEqual([{ start: 0, end: text.indexOf('\n'), closed: false }]);
  });

  it('finds ordered spans apart from each other in any text', () => {
    const marks = fc.array(
      fc.constantFrom('"', '“', '”', '‘', '’', "'", '``', "''", '«', '»', ' ', 'a', 's', '.', '\n'),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          marks.map((m) => m.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it.each(['"', '“', "'a ", '“‘a', '”', '“a” '])(
    'takes linear time on 1 MB of %s',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      findQuotations(text, [{ start: 0, end: text.length }]);
      expect(performance.now() - started).toBeLessThan(linearMs);
    },
    2 * linearMs,
  );

  it(
    'takes linear time on a hundred thousand paragraphs without marks',
    () => {
      const text = 'They met.\n'.repeat(100_000);
      const paragraphs = findParagraphs(text);
      const started = performance.now();
      expect(findQuotations(text, paragraphs)).toEqual([]);
      expect(performance.now() - started).toBeLessThan(linearMs);
    },
    2 * linearMs,
  );
});
