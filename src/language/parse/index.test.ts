import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { TINY_TREEBANK, tinyModel } from '../../../test/tiny-model.js';
import { segment } from '../segments.js';
import { tokenize } from '../tokens.js';
import { type ParseModel, parseDocument, parseSentence, relation, rootOf, type Trees } from './index.js';

let model: ParseModel;
beforeAll(async () => {
  model = await tinyModel();
});

function parseText(text: string): Trees {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  return parseDocument(tokens, sentences, model);
}

/** Complaints about what is not a tree: not one root, a head outside the sentence, or a circle. */
function faults({ heads, sentences }: Trees): string[] {
  return sentences.flatMap(({ from, to }) => {
    const own = [...heads.subarray(from, to)];
    const roots = own.filter((head) => head < 0).length;
    const strays = own.filter((head) => head >= 0 && (head < from || head >= to)).length;
    const circles = own.filter((_, i) => {
      let at = from + i;
      for (let step = 0; step <= to - from; step += 1) at = at < 0 ? -1 : (heads[at] ?? -1);
      return at >= 0;
    }).length;
    return (to > from && roots !== 1) || strays + circles > 0 ? [`${from}: ${own.join(' ')}`] : [];
  });
}

describe('parseSentence', () => {
  it('parses a sentence that it has not seen', () => {
    const trees = parseSentence(['She', 'rejected', 'the', 'treaty', '.'], model);
    expect([...trees.heads]).toEqual([1, -1, 3, 1, 1]);
    expect([0, 1, 2, 3, 4].map((token) => relation(trees, token))).toEqual([
      'nsubj',
      'root',
      'det',
      'obj',
      'punct',
    ]);
  });
  it('takes a sentence without words', () => expect(parseSentence([], model).heads).toHaveLength(0));
});

describe('parseDocument', () => {
  it('parses each sentence for itself', () => {
    const trees = parseText('The envoys met in Oslo. The minister rejected the plan.');
    expect(trees.sentences.map((sentence) => rootOf(trees, sentence))).toEqual([2, 8]);
    expect(faults(trees)).toEqual([]);
  });
  it('says the same of a sentence wherever it stands', () => {
    const [first] = TINY_TREEBANK.map(({ text }) => text);
    const [one, two] = [parseText(`${first}`), parseText(`She said so.\n\n${first}`)];
    const shift = two.heads.length - one.heads.length;
    expect([...two.heads.subarray(shift)]).toEqual(
      [...one.heads].map((head) => (head < 0 ? -1 : head + shift)),
    );
  });
  it('makes a tree of any text and never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(faults(parseText(text))).toEqual([]);
      }),
      { numRuns: 200 },
    ));
  it('makes a tree of any sequence of its words', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...TINY_TREEBANK.flatMap(({ forms }) => forms)), { maxLength: 60 }),
        (forms) => {
          expect(faults(parseSentence(forms, model))).toEqual([]);
        },
      ),
    ));
  it('parses a sentence of 5,000 words in bounded time', () => {
    const forms = Array.from({ length: 5000 }, (_, i) => TINY_TREEBANK[i % 8]?.forms[i % 4] ?? 'so');
    const started = performance.now();
    const trees = parseSentence(forms, model);
    expect(performance.now() - started).toBeLessThan(3000);
    expect([...trees.heads].filter((head) => head < 0)).toHaveLength(1);
  });
});
