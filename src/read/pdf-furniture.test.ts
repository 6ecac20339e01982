import { describe, expect, it } from 'vitest';
import { withoutRunningHeads } from './pdf-furniture.js';
import type { PdfLine } from './pdf-lines.js';

const line = (text: string, baseline: number): PdfLine => ({
  text,
  baseline,
  left: 72,
  right: 300,
  size: 10,
});
const page = (n: number, ...edge: PdfLine[]): PdfLine[] => [
  ...edge,
  ...['first', 'second', 'third', 'fourth', 'fifth'].map((word, i) =>
    line(`${word} line, ${'i'.repeat(n)}`, 600 - 12 * i),
  ),
];
const textsOf = (pages: PdfLine[][]): string[] =>
  withoutRunningHeads(pages)
    .flat()
    .map((l) => l.text);

describe('running heads and page numbers', () => {
  it('go where they return, in whatever order they are drawn', () => {
    const pages = [1, 2, 3].map((n) => page(n, line(`Report ${n} of 3`, 40), line('Annual Review', 760)));
    const texts = textsOf(pages);
    expect(texts).toHaveLength(15);
    expect(texts.join()).not.toMatch(/Report|Review/);
  });

  it.each(['7', '- 7 -', 'Page 7 of 9', 'vii', '7/9'])('%j goes from the foot of a page', (number) => {
    expect(textsOf([page(1, line(number, 40)), page(2)])).not.toContain(number);
  });

  it('stay where there is one page, or where they do not return', () => {
    expect(textsOf([page(1, line('7', 40))])).toContain('7');
    expect(textsOf([page(1, line('A title', 760)), page(2), page(3)])).toContain('A title');
  });

  it('leave a title that has the same words in larger letters', () => {
    const pages = [1, 2, 3, 4].map((n) => page(n, { ...line('Annual Review', 760), size: n === 1 ? 24 : 9 }));
    expect(textsOf(pages).filter((text) => text === 'Annual Review')).toHaveLength(1);
  });

  it('do not take the same words with them from within a page', () => {
    const pages = [1, 2, 3].map((n) => [...page(n, line('Annual Review', 760)), ...page(n + 3)]);
    const first = pages[0];
    first?.splice(4, 0, line('Annual Review', 595));
    expect(textsOf(pages).filter((text) => text === 'Annual Review')).toHaveLength(1);
  });
});
