import { expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookChanges } from '../../forecast/book/index.js';
import { bookChangeWords } from './changed.js';

const ASKED = '“Will Norway and Iceland meet in May 2022?”';
const YES = { outcome: 'yes', day: '2022-05-10' } as const;
const first = kept();

it('what changed in the book is said in sentences', () => {
  const says = (...looks: Parameters<typeof bookChanges>) => bookChanges(...looks).map(bookChangeWords);
  expect(says([], [inBook([first], YES)])).toEqual([
    `${ASKED}: was asked · q1`,
    `${ASKED}: anna holds it 12 % likely from 4 January 2022 on · q1`,
    `${ASKED}: resolved yes, on 10 May 2022 · q1`,
  ]);
  expect(says([inBook([first], YES)], [inBook([])])).toEqual([
    `${ASKED}: anna no longer holds it 12 % likely from 4 January 2022 on · q1`,
    `${ASKED}: open again, no longer resolved yes · q1`,
  ]);
  expect(says([inBook([])], [inBook([], { outcome: 'unresolvable', day: null })])).toEqual([
    `${ASKED}: resolved unresolvable · q1`,
  ]);
});
