import { describe, expect, it } from 'vitest';
import { markSubordinators, subordinators } from './subordinators.js';
import { newWords, PAD, wordKey } from './words.js';

const TAGS = [
  ['ADP', 'IN'],
  ['SCONJ', 'IN'],
  ['DET', 'DT'],
  ['NOUN', 'NN'],
  ['PRON', 'PRP'],
  ['VERB', 'VBD'],
  ['VERB', 'VBN'],
] as const;
const names = { upos: TAGS.map(([upos]) => upos), xpos: TAGS.map(([, xpos]) => xpos) };

/** The universal tag of the first of these words, given as form/Penn tag, after it was looked at again. */
function first(sentence: string, given = names): string | undefined {
  const pairs = sentence.split(' ').map((word) => word.split('/'));
  const words = newWords(pairs.length);
  const tags = new Int32Array(pairs.length + 2 * PAD);
  words.length = pairs.length;
  for (const [i, [form = '', tag = '']] of pairs.entries()) {
    words.lower[i + PAD] = wordKey(form);
    tags[i + PAD] = given.xpos.indexOf(tag as never) + 1;
  }
  markSubordinators(subordinators(given), words, tags);
  return given.upos[(tags[PAD] ?? 0) - 1];
}

describe('markSubordinators', () => {
  it.each([
    ['after/IN the/DT envoy/NN left/VBD', 'SCONJ'],
    ['since/IN she/PRP left/VBD', 'SCONJ'],
    ['after/IN the/DT talks/NN', 'ADP'],
    ['after/IN talks/NN held/VBN', 'ADP'],
    ['after/IN talks/NN she/PRP left/VBD', 'ADP'],
    ['after/IN talks/NN the/DT envoy/NN left/VBD', 'ADP'],
    ['until/IN left/VBD', 'ADP'],
    ['with/IN the/DT envoy/NN left/VBD', 'ADP'],
  ])('%s: %s', (sentence, upos) => expect(first(sentence)).toBe(upos));
  it('leaves all as it is where no tag is for subordinators', () => {
    const given = {
      upos: names.upos.filter((tag) => tag !== 'SCONJ'),
      xpos: names.xpos.filter((_, i) => i !== 1),
    };
    expect(first('after/IN she/PRP left/VBD', given)).toBe('ADP');
  });
});
