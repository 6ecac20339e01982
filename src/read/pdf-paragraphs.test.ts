import { describe, expect, it } from 'vitest';
import type { PdfLine } from './pdf-lines.js';
import { paragraphsOf } from './pdf-paragraphs.js';

/** A page of lines 12 points apart; `null` leaves one out. */
const page = (...texts: (string | null)[]): PdfLine[] =>
  texts.flatMap((text, i) =>
    text === null ? [] : [{ text, baseline: 700 - 12 * i, left: 72, right: 72 + 5 * text.length, size: 10 }],
  );

const LONG = 'A line that is about as long as the column of this page is wide, it seems';

describe('paragraphs', () => {
  it('are lines joined by spaces, apart where there is a gap', () => {
    expect(paragraphsOf([page(LONG, 'and its end.', null, LONG, LONG)])).toEqual([
      `${LONG} and its end.`,
      `${LONG} ${LONG}`,
    ]);
  });

  it('end with a short line that ends a sentence', () => {
    expect(paragraphsOf([page(LONG, 'and its end.', LONG, LONG)])).toEqual([
      `${LONG} and its end.`,
      `${LONG} ${LONG}`,
    ]);
  });

  it.each([
    ['inspec-', 'tions follow', 'inspections follow'],
    [
      'Russian-',
      'backed forces and the Russian-backed side',
      'Russian-backed forces and the Russian-backed side',
    ],
    ['North-', 'South talks', 'North-South talks'],
    ['in 2018-', '2019 both', 'in 2018-2019 both'],
    ['the talks —', 'the third', 'the talks —the third'],
    ['denu\u00AD', 'clearization', 'denuclearization'],
  ])('%j and %j make %j', (first, second, joined) => {
    expect(paragraphsOf([page(first, second)])).toEqual([joined]);
  });

  it('run over pages and columns in the middle of a sentence, and only there', () => {
    expect(paragraphsOf([page(LONG, LONG), page('goes on here.', LONG)])).toEqual([
      `${LONG} ${LONG} goes on here.`,
      LONG,
    ]);
    expect(paragraphsOf([page(LONG, `${LONG}.`), page('A new page begins.')])).toHaveLength(2);
  });

  it('begin where there would have been room for the next word in the line above', () => {
    expect(paragraphsOf([page('Geneva, 14 May 2024', `The ${LONG}`, LONG)])).toEqual([
      'Geneva, 14 May 2024',
      `The ${LONG} ${LONG}`,
    ]);
  });

  it('go down a column and on at the top of the next, whatever stands above both', () => {
    const title = { text: 'A title over both columns', baseline: 760, left: 72, right: 500, size: 20 };
    const half = 'Half a line that fills the column,';
    const left = page(half, half, half);
    const right = page('and goes on in this one.', 'Then it ends.').map((line) => ({
      ...line,
      left: 300,
      right: 470,
    }));
    expect(paragraphsOf([[title, ...left, ...right]])).toEqual([
      title.text,
      `${half} ${half} ${half} and goes on in this one. Then it ends.`,
    ]);
  });
});
