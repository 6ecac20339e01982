import { describe, expect, it } from 'vitest';
import { keyTable } from './key-table.js';
import { newWords, PAD, readWords, wordKey } from './words.js';

const none = keyTable(new Int32Array(0), new Int32Array(0));
const lexicon = {
  clusters: keyTable(Int32Array.of(wordKey('treaty')), Int32Array.of((7 << 8) | 3)),
  readings: keyTable(Int32Array.of(wordKey('pact')), Int32Array.of(6)),
  dictionary: keyTable(Int32Array.of(wordKey('treaty')), Int32Array.of((99 << 8) | 5)),
};
const read = (...forms: string[]) => readWords(lexicon, forms, 0, forms.length, newWords(8));

describe('readWords', () => {
  it('looks words up in the lexicon whatever their case', () => {
    const words = read('a', 'Treaty', 'pact');
    expect([words.fine[PAD + 1], words.coarse[PAD + 1]]).toEqual([7, 3]);
    expect([words.ambiguity[PAD + 1], words.fixed[PAD + 1]]).toEqual([99, 5]);
    expect(words.fine[PAD + 2]).toBe(0);
  });
  it('keeps form and lower case apart', () => {
    const words = read('May', 'may');
    expect(words.lower[PAD]).toBe(words.lower[PAD + 1]);
    expect(words.form[PAD]).not.toBe(words.form[PAD + 1]);
  });
  it('takes numbers of the same length for one word', () => expect(wordKey('1994')).toBe(wordKey('2018')));
  it('marks capitals, digits, hyphens and the first word', () => {
    const words = read('Kim', 'DMZ', 'B-52', 'long-range', 'to', 'us');
    expect([...words.flags.subarray(PAD, PAD + 4)]).toEqual([1 | 16, 1 | 2, 1 | 4 | 8, 8]);
  });
  it('marks titles', () => {
    const words = read('Talks', 'End', 'Without', 'Accord');
    expect([...words.flags.subarray(PAD, PAD + 2)]).toEqual([1 | 16 | 32, 1 | 32]);
  });
  it('gives words of one build one shape', () => {
    const words = read('Hanoi', 'Geneva', 'geneva');
    expect(words.shape[PAD]).toBe(words.shape[PAD + 1]);
    expect(words.shape[PAD]).not.toBe(words.shape[PAD + 2]);
  });
  it('makes room where a sentence is long and pads its ends alike', () => {
    const forms = Array.from({ length: 500 }, () => 'so');
    const words = readWords({ clusters: none, dictionary: none, readings: none }, forms, 0, 500, newWords(2));
    expect(words.length).toBe(500);
    expect(words.lower[0]).toBe(words.lower[2]);
    expect(words.lower[PAD + 500]).toBe(words.lower[PAD + 502]);
    expect(words.lower[0]).not.toBe(words.lower[PAD + 500]);
  });
  it('reads no more of a word than its beginning', () => {
    const started = performance.now();
    const words = read('x'.repeat(5_000_000));
    expect(words.length).toBe(1);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
