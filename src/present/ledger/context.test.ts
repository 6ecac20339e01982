import { describe, expect, it } from 'vitest';
import { passage } from '../../record/index.js';
import { inContext } from './context.js';

const TEXT =
  'Rain fell. Envoys of Peru and Chile met in Lima on Monday.\n\nThey shook hands. Then they left.';
const shown = (words: string): string =>
  inContext(TEXT, passage(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('a passage in its context', () => {
  it('has the rest of its sentence, and the sentences before and after', () => {
    expect(shown('met in Lima')).toBe(
      'Rain fell. Envoys of Peru and Chile [met in Lima] on Monday.\n\nThey shook hands. …',
    );
    expect(shown('shook hands')).toBe(
      '… Envoys of Peru and Chile met in Lima on Monday.\n\nThey [shook hands]. Then they left.',
    );
  });
  it('stops where the text does', () => {
    expect(shown('Rain fell')).toMatch(/^\[Rain fell\]\. Envoys/);
    expect(shown('they left.')).toMatch(/Then \[they left\.\]$/);
  });
  it('stays short in a text without sentences', () => {
    const text = 'word '.repeat(5_000);
    const [before, , after] = inContext(text, passage(text, 10_000, 10_004));
    expect([before?.text.length, after?.text.length].every((length) => (length ?? 0) < 420)).toBe(true);
  });
});
