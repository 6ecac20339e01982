import { keyTable } from '../src/language/parse/key-table.js';
import { linkChildren, type Trees } from '../src/language/parse/tree.js';
import { sentenceOf } from './tiny-model.js';

/** A tree by hand, in the short form of the tiny treebank. */
export function treeOf(short: string): Trees {
  const { forms, tags, heads, relations } = sentenceOf(short);
  const none = new Int32Array(0);
  const [tagNames, relationNames] = [[...new Set(tags)], [...new Set(relations)]];
  const columns = Int32Array.from(heads);
  return {
    tokens: {
      length: forms.length,
      starts: none,
      ends: none,
      forms,
      lower: forms.map((form) => form.toLowerCase()),
    },
    sentences: [],
    heads: columns,
    relations: Uint8Array.from(relations, (name) => relationNames.indexOf(name)),
    tags: Uint8Array.from(tags, (name) => tagNames.indexOf(name)),
    ...linkChildren(columns),
    names: {
      upos: tagNames.map((name) => name.split('|')[0] ?? ''),
      xpos: tagNames.map((name) => name.split('|')[1] ?? ''),
      relations: relationNames,
      lemmatizer: { table: keyTable(none, none), rules: [] },
    },
  };
}
