import fc from 'fast-check';
import type { ParsedSentence, ParsedWord } from '../src/present/parse/view.js';
import { sentenceOf } from './tiny-model.js';

/** A sentence to be drawn, by hand: its words in the short form of the tiny treebank, a blank between two, and whatever else it holds. */
export function parsedSentence(short: string, more: Partial<ParsedSentence> = {}): ParsedSentence {
  const { forms, lemmas, tags, heads, relations } = sentenceOf(short);
  let at = 0;
  const words = forms.map((form, i): ParsedWord => {
    const [upos = '', xpos = ''] = (tags[i] ?? '').split('|');
    const head = heads[i] ?? -1;
    const start = at;
    at += form.length + 1;
    const tied = { head: head < 0 ? null : head, relation: relations[i] ?? '' };
    return { start, end: start + form.length, form, lemma: lemmas[i] ?? '', upos, xpos, ...tied };
  });
  const none = { names: [], times: [], places: [], quotations: [], frames: [] };
  return { start: 0, end: at - 1, words, ...none, ...more };
}

const noParts = { partners: [], recipients: [], places: [], sources: [] };

/** A sentence with a name, a time and two frames. */
export const REFUSAL: ParsedSentence = parsedSentence(
  'Egypt/Egypt/PROPN|NNP/2/nsubj refused/refuse/VERB|VBD/0/root to/to/PART|TO/4/mark sign/sign/VERB|VB/2/xcomp the/the/DET|DT/6/det treaty/treaty/NOUN|NN/4/obj on/on/ADP|IN/8/case Monday/Monday/PROPN|NNP/2/obl ././PUNCT|./2/punct',
  {
    names: [
      {
        ...{ start: 0, end: 5, from: 0, to: 1, type: 'state', refs: ['EGY'] },
        ...{ level: 'unknown', office: null, plural: false, modifier: false },
      },
    ],
    times: [{ start: 37, end: 43, from: 7, to: 8, type: 'date', value: '2020-03-02' }],
    frames: [
      {
        ...noParts,
        ...{ predicate: 1, lemma: 'refuse', agents: [0], patients: [], content: 3, times: [0] },
        ...{ certainty: 'done', negated: false, from: 0, to: 8 },
      },
      {
        ...noParts,
        ...{ predicate: 3, lemma: 'sign', agents: [0], patients: [5], content: null, times: [] },
        ...{ certainty: 'planned', negated: true, from: 2, to: 6 },
      },
    ],
  },
);

/** Heads of a projective tree over so many words: a root somewhere, and a tree on each side of it, again and again. */
function grown(
  from: number,
  to: number,
  head: number | null,
  choices: readonly number[],
  heads: (number | null)[],
): void {
  if (from >= to) return;
  const root = from + ((choices[(from + to) % choices.length] ?? 0) % (to - from));
  heads[root] = head;
  grown(from, root, root, choices, heads);
  grown(root + 1, to, root, choices, heads);
}

const relations = ['det', 'nsubj:pass', 'compound', 'acl:relcl', 'nmod:unmarked', 'punct'];

/** Sentences of any words whose tree is projective, as all that the parser makes are. */
export const anySentence: fc.Arbitrary<ParsedSentence> = fc
  .tuple(
    fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 30 }),
    fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
  )
  .map(([forms, choices]) => {
    const heads: (number | null)[] = forms.map(() => null);
    grown(0, forms.length, null, choices, heads);
    const words = forms.map((form, i): ParsedWord => {
      const head = heads[i] ?? null;
      const relation = head === null ? 'root' : (relations[(choices[i % choices.length] ?? 0) % 6] ?? 'dep');
      return { start: i, end: i + 1, form, lemma: form, upos: 'NOUN', xpos: 'NN', head, relation };
    });
    return { ...REFUSAL, words, names: [], times: [], frames: [] };
  });
