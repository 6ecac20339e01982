import { describe, expect, it } from 'vitest';
import { passage } from '../record/index.js';
import type { WholeDocument } from './ask/documents.js';
import { refuseInexact } from './passages.js';

const document = { id: 'note', text: `Norway yields. ${'o'.repeat(700)}` } as WholeDocument;

describe('passages of a document', () => {
  it('may be any of its words', () =>
    expect(refuseInexact(document, [passage(document.text, 0, 6), passage(document.text, 7, 607)])).toBe(
      undefined,
    ));
  it('are refused where a letter differs', () =>
    expect(() => refuseInexact(document, [{ start: 0, end: 6, quote: 'norway' }])).toThrow(
      'Characters 0–6 of "note" are other words',
    ));
  it('are refused beyond the end', () =>
    expect(() => refuseInexact(document, [{ start: 714, end: 716, quote: 'oo' }])).toThrow('714–716'));
  it('are refused where they are too long to count', () =>
    expect(() => refuseInexact(document, [passage(document.text, 7, 608)])).toThrow('600 characters'));
});
