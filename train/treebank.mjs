// Reads Universal Dependencies treebanks (CoNLL-U, gzipped) into plain sentences.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * The sentences of a treebank: forms, lemmas, tags ("UPOS|XPOS"), features, heads (-1 for the root) and relations of each word.
 * Empty nodes and the spans of contractions are left out.
 */
export function readTreebank(path) {
  const sentences = [];
  let sentence = null;
  let document = '';
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim();
    else if (line.startsWith('# text = ')) sentence = begin(document, line.slice(9));
    else if (/^\d+\t/.test(line)) addWord(sentence, line.split('\t'));
    else if (line === '' && sentence !== null) {
      sentences.push(sentence);
      sentence = null;
    }
  }
  return sentences;
}

const begin = (document, text) => ({
  document,
  text,
  forms: [],
  lemmas: [],
  tags: [],
  feats: [],
  heads: [],
  relations: [],
  glued: [],
});

function addWord(sentence, [, form, lemma, upos, xpos, feats, head, relation, , misc]) {
  sentence.forms.push(form);
  sentence.lemmas.push(lemma);
  sentence.tags.push(`${upos}|${xpos}`);
  sentence.feats.push(feats);
  sentence.heads.push(Number(head) - 1);
  sentence.relations.push(relation);
  sentence.glued.push(misc.includes('SpaceAfter=No'));
}

/** The documents' names in their order. */
export const documentsOf = (sentences) => [...new Set(sentences.map((sentence) => sentence.document))];

/** The treebanks as we use them: every tenth document of GUM (the 1st, 11th ...) is held out. */
export function readTreebanks(folder) {
  const [train, dev, test] = ['train', 'dev', 'test'].map((part) =>
    readTreebank(`${folder}/en_ewt-${part}.conllu.gz`),
  );
  const gum = readTreebank(`${folder}/en_gum-by-train.conllu.gz`);
  const heldOut = documentsOf(gum).filter((_, i) => i % 10 === 0);
  const held = new Set(heldOut);
  return {
    train: [...train, ...gum.filter((sentence) => !held.has(sentence.document))],
    dev,
    test,
    gumHeldOut: gum.filter((sentence) => held.has(sentence.document)),
    heldOut,
  };
}
