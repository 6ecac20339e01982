import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySentence, REFUSAL } from '../../../test/parsed-sentence.js';
import { inkFor } from '../ink.js';
import { width } from '../width.js';
import { wordTable } from './word-table.js';

const plain = inkFor(false);

describe('wordTable', () => {
  it('shows a word a row with all that is known of it', () =>
    expect(wordTable(REFUSAL, 80, plain)).toEqual([
      '┌╴Egypt     nsubj  PROPN  NNP  Egypt   ╶ state EGY',
      'refused     root   VERB   VBD  refuse',
      '│ ┌╴to      mark   PART   TO   to',
      '├╴sign      xcomp  VERB   VB   sign',
      '│ │ ┌╴the   det    DET    DT   the',
      '│ └╴treaty  obj    NOUN   NN   treaty',
      '│ ┌╴on      case   ADP    IN   on',
      '├╴Monday    obl    PROPN  NNP  Monday  ╶ date 2020-03-02',
      '└╴.         punct  PUNCT  .    .',
    ]));
  it('puts a bracket over several words, each mark in a lane', () => {
    const quotations = [{ start: 0, end: 1, from: 4, to: 9, closed: true }];
    const lines = wordTable({ ...REFUSAL, quotations }, 80, plain).map((line) => line.slice(39));
    expect(lines).toEqual(['╶  state EGY', '', '', '', '╭  quotation', '│', '│', '│╶ date 2020-03-02', '╰']);
  });
  it('lets a long label go on below, and the tree with it', () => {
    const places = [
      { start: 0, end: 1, from: 2, to: 4, name: 'the northern bank of the river', state: null },
    ];
    const lines = wordTable({ ...REFUSAL, places }, 48, plain);
    expect(lines.slice(2, 6)).toEqual([
      '│ ┌╴to      mark   ╭ place the northern bank of',
      '│ │                │ the river',
      '├╴sign      xcomp  ╰',
      '│ │ ┌╴the   det',
    ]);
  });
  it('keeps within the columns and shows a row a word, whatever the words', () =>
    fc.assert(
      fc.property(anySentence, fc.integer({ min: 20, max: 90 }), (sentence, columns) => {
        const lines = wordTable(sentence, columns, plain);
        expect(lines).toHaveLength(sentence.words.length);
        expect(lines.filter((line) => width(line) > columns)).toEqual([]);
      }),
    ));
});
