import { describe, expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { markedLines, type Piece } from './marked.js';

const pieces: Piece[] = [
  { text: 'They did ', marked: false },
  { text: 'meet again in Lima', marked: true },
  { text: ', late.', marked: false },
];
const lines = (colour: boolean, given = pieces) => markedLines(given, penFor({ width: 24, colour }), 2);

describe('marked text', () => {
  it('stands between angles where there is no colour', () =>
    expect(lines(false)).toEqual(['  They did »meet again', '  in Lima«, late.']));
  it('is inked where there is, on every line', () =>
    expect(lines(true)).toEqual([
      '  They did \u001b[1;36mmeet again\u001b[0m',
      '\u001b[1;36m  in Lima\u001b[0m, late.',
    ]));
  it('cannot be feigned by a document', () =>
    expect(lines(false, [{ text: 'a \ue000b\ue001', marked: false }])).toEqual(['  a \ufffdb\ufffd']));
});
