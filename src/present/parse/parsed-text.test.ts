import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../language/index.js';
import { makeParsedText } from './parsed-text.js';

const TEXT =
  'Egypt and Sudan signed a treaty in Cairo on Monday. “We will not stop the works,” Ethiopia’s prime minister said. “They go on.”';
const parsed = makeParsedText(analyze(TEXT, '2020-03-04'));

describe('makeParsedText', () => {
  it('has every word with its place in the text', () => {
    const words = parsed.sentences.flatMap((sentence) => sentence.words);
    expect(words.filter(({ start, end, form }) => TEXT.slice(start, end) !== form)).toEqual([]);
    expect(words.map(({ form }) => form).join('')).toBe(TEXT.replace(/\s/g, ''));
  });
  it('ties each word to one of its sentence, and has one root', () => {
    for (const { words } of parsed.sentences) {
      expect(words.filter(({ head }) => head === null)).toHaveLength(1);
      expect(words.filter(({ head }) => head !== null && words[head] === undefined)).toEqual([]);
    }
  });
  it('puts names, times, places and quotations where their words are', () => {
    const [first, second] = parsed.sentences;
    expect(first?.names.slice(0, 2)).toMatchObject([
      { from: 0, to: 1, refs: ['EGY'] },
      { from: 2, to: 3, refs: ['SDN'] },
    ]);
    expect(first?.times).toMatchObject([{ from: 9, to: 10, value: '2020-03-02' }]);
    expect(first?.places).toMatchObject([{ from: 7, to: 8, name: 'Cairo' }]);
    expect(second?.quotations).toMatchObject([{ from: 0, to: 9, closed: true }]);
  });
  it('counts the parts of a frame within its sentence', () => {
    const [first, second] = parsed.sentences;
    const forms = (sentence: typeof first, parts: readonly number[] = []) =>
      parts.map((i) => sentence?.words[i]?.form);
    const signed = first?.frames.find(({ lemma }) => lemma === 'sign');
    expect([forms(first, signed?.agents), forms(first, signed?.patients)]).toEqual([
      ['Egypt', 'Sudan'],
      ['treaty'],
    ]);
    expect(signed).toMatchObject({
      predicate: 3,
      times: [0],
      places: [0],
      certainty: 'done',
      negated: false,
    });
    const stop = second?.frames.find(({ lemma }) => lemma === 'stop');
    expect(forms(second, stop && [stop.predicate])).toEqual(['stop']);
    expect(stop).toMatchObject({ negated: true });
  });
  it('gives a quotation to every sentence that it touches, and ends its run there', () => {
    const over = '“We met. We agreed.”';
    const { sentences } = makeParsedText(analyze(over));
    expect(
      sentences.map(({ words, quotations }) => [words.length, quotations[0]?.from, quotations[0]?.to]),
    ).toEqual(sentences.map(({ words }) => [words.length, 0, words.length]));
    expect(sentences).toHaveLength(2);
  });
  it('hands on what could not be read', () => {
    const notices = [{ code: 'sentence-skipped', message: 'The sentence at character 3 …', start: 3 }];
    expect(makeParsedText({ ...analyze(TEXT), notices }).notices).toEqual(notices);
  });
  it('is plain data', () => expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed));
  it('has no sentences where there are no words', () =>
    expect(makeParsedText(analyze(' \n ')).sentences).toEqual([]));
  it('keeps all indices within the sentence, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { words, frames, names, times, places, quotations } of makeParsedText(analyze(text))
          .sentences) {
          for (const { from, to } of [...frames, ...names, ...times, ...places, ...quotations])
            expect(0 <= from && from < to && to <= words.length).toBe(true);
          for (const { agents, patients, partners, recipients, sources, predicate } of frames)
            for (const part of [...agents, ...patients, ...partners, ...recipients, ...sources, predicate])
              expect(words[part]).toBeDefined();
        }
      }),
    ));
});
