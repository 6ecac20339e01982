import type { Sentence, Tokens } from '../analysis.js';
import { type ParseModel, shippedModel } from './model.js';
import { newScene, parseWords } from './parser.js';
import { markSubordinators } from './subordinators.js';
import { tagWords } from './tagger.js';
import { linkChildren, type Trees } from './tree.js';
import { newWords, PAD, readWords } from './words.js';

export { lemmaOf } from './lemma.js';
export { loadModel, MODEL_FILE, type ParseModel, shippedModel } from './model.js';
export { type Mood, numberOf, type Predicate, predicate, type Tense } from './morphology.js';
export {
  children,
  childrenBy,
  head,
  lemma,
  type Names,
  reach,
  relation,
  rootOf,
  type Trees,
  upos,
  xpos,
} from './tree.js';

/** Most sentences are shorter than this; room for longer ones is made when one comes. */
const USUAL = 256;

/**
 * Tags and parses the sentences of a text, each as one tree. Takes time in proportion to the number of tokens and makes no object per
 * token. Tokens outside the sentences keep no head.
 * @throws Failure `missing` or `damaged` where the weights cannot be read.
 */
export function parseDocument(
  tokens: Tokens,
  sentences: readonly Sentence[],
  model: ParseModel = shippedModel(),
): Trees {
  const heads = new Int32Array(tokens.length).fill(-1);
  const tags = new Uint8Array(tokens.length);
  const relations = new Uint8Array(tokens.length);
  let scene = newScene(newWords(USUAL));
  for (const { from, to } of sentences) {
    if (to <= from) continue;
    const words = readWords(model.lexicon, tokens.forms, from, to, scene.words);
    if (words !== scene.words) scene = newScene(words);
    tagWords(model.tagger, words, scene.tags);
    markSubordinators(model.subordinators, words, scene.tags);
    parseWords(model.parser, scene);
    for (let i = from; i < to; i += 1) {
      const at = i - from + PAD;
      const head = (scene.state.heads[at] as number) - PAD + from;
      heads[i] = head < to ? head : -1;
      tags[i] = (scene.tags[at] as number) - 1;
      relations[i] = (scene.state.labels[at] as number) - 1;
    }
  }
  return { tokens, sentences, heads, relations, tags, ...linkChildren(heads), names: model.names };
}

/** Tags and parses one sentence given as its words. */
export function parseSentence(forms: readonly string[], model: ParseModel = shippedModel()): Trees {
  const starts = new Int32Array(forms.length);
  const ends = new Int32Array(forms.length);
  let at = 0;
  forms.forEach((form, i) => {
    starts[i] = at;
    ends[i] = at + form.length;
    at += form.length + 1;
  });
  const lower = forms.map((form) => form.toLowerCase());
  const sentence = { start: 0, end: Math.max(0, at - 1), from: 0, to: forms.length, paragraph: 0 };
  return parseDocument({ length: forms.length, starts, ends, forms, lower }, [sentence], model);
}
