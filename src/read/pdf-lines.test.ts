import { expect, it } from 'vitest';
import { linesOf, type PdfRun } from './pdf-lines.js';

const run = (str: string, x: number, y: number, height = 10): PdfRun => ({
  str,
  width: 5 * str.length,
  height,
  transform: [height, 0, 0, height, x, y],
  hasEOL: false,
});

it('joins runs on one baseline, with spaces where there are gaps', () => {
  const runs = [
    run('The', 0, 700),
    run('envoys', 20, 700),
    run(' ', 50, 700),
    run('met', 55, 700),
    run('.', 70, 700),
  ];
  expect(linesOf(runs).map((line) => line.text)).toEqual(['The envoys met.']);
});

it('keeps a raised figure in its line, and the size and baseline of the letters', () => {
  const [line, next] = linesOf([
    run('pact', 0, 700),
    run('3', 21, 704, 5),
    run('was', 30, 700),
    run('Next', 0, 686),
  ]);
  expect(line).toMatchObject({ text: 'pact3 was', size: 10, baseline: 700, left: 0, right: 45 });
  expect(next?.text).toBe('Next');
});

it('does not join columns of which the second is drawn later', () => {
  expect(linesOf([run('right', 300, 700), run('left', 0, 700)])).toHaveLength(2);
});
