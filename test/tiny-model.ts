import * as actionWeights from '../src/language/parse/action-weights.js';
import * as arcFeatures from '../src/language/parse/arc-features.js';
import * as arcFocus from '../src/language/parse/arc-focus.js';
import * as hash from '../src/language/parse/hash.js';
import * as keyTable from '../src/language/parse/key-table.js';
import * as labelFeatures from '../src/language/parse/label-features.js';
import * as lemma from '../src/language/parse/lemma.js';
import * as model from '../src/language/parse/model.js';
import type { ModelData } from '../src/language/parse/model-file.js';
import * as parser from '../src/language/parse/parser.js';
import * as perceptron from '../src/language/parse/perceptron.js';
import * as relabelFeatures from '../src/language/parse/relabel-features.js';
import * as tagFeatures from '../src/language/parse/tag-features.js';
import * as tagger from '../src/language/parse/tagger.js';
import * as transition from '../src/language/parse/transition.js';
import * as weightTable from '../src/language/parse/weight-table.js';
import * as words from '../src/language/parse/words.js';
import * as segments from '../src/language/segments.js';
import * as tokens from '../src/language/tokens.js';

const language = {
  ...segments,
  ...tokens,
  ...actionWeights,
  ...arcFeatures,
  ...arcFocus,
  ...hash,
  ...keyTable,
  ...labelFeatures,
  ...relabelFeatures,
  ...lemma,
  ...model,
  ...parser,
  ...perceptron,
  ...tagFeatures,
  ...tagger,
  ...transition,
  ...weightTable,
  ...words,
};

/** A sentence of a treebank, as `train/treebank.mjs` reads it. */
export interface TreebankSentence {
  readonly document: string;
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  readonly feats: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly glued: readonly boolean[];
}

/** A sentence in short: form/lemma/UPOS|XPOS/head/relation for each word, the first word being 1 and the root's head 0. */
export function sentenceOf(short: string): TreebankSentence {
  const words = short.split(' ').map((word) => word.split('/'));
  const column = (i: number) => words.map((word) => word[i] ?? '');
  return {
    document: 'tiny',
    text: column(0).join(' '),
    forms: column(0),
    lemmas: column(1),
    tags: column(2),
    feats: words.map(() => '_'),
    heads: column(3).map((head) => Number(head) - 1),
    relations: column(4),
    glued: words.map(() => false),
  };
}

/** Sentences written for the tests, annotated by hand. */
export const TINY_TREEBANK = [
  'The/the/DET|DT/2/det envoys/envoy/NOUN|NNS/3/nsubj met/meet/VERB|VBD/0/root in/in/ADP|IN/5/case Oslo/Oslo/PROPN|NNP/3/obl ././PUNCT|./3/punct',
  'The/the/DET|DT/2/det minister/minister/NOUN|NN/3/nsubj rejected/reject/VERB|VBD/0/root the/the/DET|DT/5/det plan/plan/NOUN|NN/3/obj ././PUNCT|./3/punct',
  'Both/both/DET|DT/2/det sides/side/NOUN|NNS/4/nsubj will/will/AUX|MD/4/aux sign/sign/VERB|VB/0/root the/the/DET|DT/6/det treaty/treaty/NOUN|NN/4/obj ././PUNCT|./4/punct',
  'The/the/DET|DT/2/det treaty/treaty/NOUN|NN/4/nsubj:pass was/be/AUX|VBD/4/aux:pass signed/sign/VERB|VBN/0/root in/in/ADP|IN/6/case Oslo/Oslo/PROPN|NNP/4/obl ././PUNCT|./4/punct',
  'She/she/PRON|PRP/2/nsubj said/say/VERB|VBD/0/root the/the/DET|DT/4/det sides/side/NOUN|NNS/6/nsubj had/have/AUX|VBD/6/aux agreed/agree/VERB|VBN/2/ccomp ././PUNCT|./2/punct',
  'The/the/DET|DT/2/det talks/talk/NOUN|NNS/3/nsubj ended/end/VERB|VBD/0/root ././PUNCT|./3/punct',
  'Sign/sign/VERB|VB/0/root the/the/DET|DT/3/det treaty/treaty/NOUN|NN/1/obj !/!/PUNCT|./1/punct',
  'He/he/PRON|PRP/3/nsubj could/could/AUX|MD/3/aux meet/meet/VERB|VB/0/root the/the/DET|DT/5/det envoys/envoy/NOUN|NNS/3/obj ././PUNCT|./3/punct',
].map(sentenceOf);

/** Nothing is left out. */
const ALL = { steps: 1, most: 100_000 };

interface Training {
  makeModel(
    treebank: readonly TreebankSentence[],
    more: { texts: readonly string[][]; readings: { keys: Int32Array; values: Int32Array } },
    dist: typeof language,
    settings: unknown,
  ): ModelData;
}

/** Trains a model on the tiny treebank by the same code that makes the weights that ship. */
export async function tinyModelData(): Promise<ModelData> {
  const path: string = new URL('../train/model.mjs', import.meta.url).href;
  const { makeModel } = (await import(path)) as Training;
  const readings = { keys: new Int32Array(0), values: new Int32Array(0) };
  // Three of each, so that the tags of each can be learned from the others.
  const treebank = [...TINY_TREEBANK, ...TINY_TREEBANK, ...TINY_TREEBANK];
  return makeModel(treebank, { texts: [], readings }, language, {
    tagger: { members: 2, epochs: 6, drop: 0.1, bits: 14 },
    jackknife: { members: 1, epochs: 6, drop: 0.1, bits: 14 },
    parser: { members: 2, epochs: 12, drop: 0.1, bits: { actions: 16, labels: 14 } },
    folds: 3,
    seed: 7,
    limits: Object.fromEntries(['tagger', 'actions', 'labels', 'relabels'].map((name) => [name, ALL])),
  });
}

/** The tiny model, ready for use. */
export const tinyModel = async (): Promise<model.ParseModel> =>
  model.modelFrom(await tinyModelData(), 'tiny');
