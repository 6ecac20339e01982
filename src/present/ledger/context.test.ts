import { describe, expect, it } from 'vitest';
import { type Evidence, passage } from '../../record/index.js';
import { inContext } from './context.js';

const TEXT =
  'Rain fell. Envoys of Peru and Chile met in Lima on Monday.\n\nThey shook hands. Then they left.';
const at = (words: string): Evidence =>
  passage(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const shown = (...words: string[]): string[] =>
  inContext(TEXT, words.map(at)).map((pieces) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );

describe('a passage in its context', () => {
  it('has the rest of its sentence, and the sentences before and after', () => {
    expect(shown('met in Lima')).toEqual([
      'Rain fell. Envoys of Peru and Chile [met in Lima] on Monday.\n\nThey shook hands. …',
    ]);
    expect(shown('shook hands')).toEqual([
      '… Envoys of Peru and Chile met in Lima on Monday.\n\nThey [shook hands]. Then they left.',
    ]);
  });
  it('stops where the text does', () => {
    expect(shown('Rain fell')[0]).toMatch(/^\[Rain fell\]\. Envoys/);
    expect(shown('they left.')[0]).toMatch(/Then \[they left\.\]$/);
  });
  it('is shown together with those near it, each word once', () => {
    expect(shown('in Lima', 'Envoys of Peru', 'Peru and Chile')).toEqual([
      'Rain fell. [Envoys of Peru][ and Chile] met [in Lima] on Monday.\n\nThey shook hands. …',
    ]);
    expect(shown('Rain fell', 'they left').length).toBe(2);
  });
  it('stays short in a text without sentences', () => {
    const text = 'word '.repeat(5_000);
    const [pieces = []] = inContext(text, [passage(text, 10_000, 10_004)]);
    expect(pieces.map((piece) => piece.text.length < 420)).toEqual([true, true, true]);
  });
});
