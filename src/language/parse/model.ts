import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../record/index.js';
import { tableOf } from './key-table.js';
import { type ModelData, readModel } from './model-file.js';
import { type Parser, parser } from './parser.js';
import { type Perceptron, perceptron } from './perceptron.js';
import { type Subordinators, subordinators } from './subordinators.js';
import { type Tagger, tagger } from './tagger.js';
import type { Names } from './tree.js';
import { weightTable } from './weight-table.js';
import type { Lexicon } from './words.js';

/** All that a text is parsed with. It has room to work in, so that one model serves one text at a time. */
export interface ParseModel {
  readonly names: Names;
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly subordinators: Subordinators;
  readonly parser: Parser;
}

/** The file with the weights, below the root of the package. */
export const MODEL_FILE = join('models', 'parse.bin');

/** What the header of a model file says. */
interface Header {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lemmaRules: readonly (readonly [number, string, boolean])[];
}

/** Whether the header has its lists; what is in them was vouched for by the checksum. */
const isHeader = (header: unknown): header is Header =>
  typeof header === 'object' &&
  header !== null &&
  ['tags', 'relations', 'lemmaRules'].every((name) =>
    Array.isArray((header as Record<string, unknown>)[name]),
  );

/**
 * The model that these data describe.
 * @throws Failure `damaged` where a column or a name is missing.
 */
export function modelFrom(data: ModelData, name: string): ParseModel {
  if (!isHeader(data.header)) throw incomplete(name);
  const { tags, relations, lemmaRules } = data.header;
  const cells = (column: string): Int32Array => columnIn(data, column, name);
  const classifier = (column: string, classes: number): Perceptron =>
    perceptron(classes, cells(`${column}.cells`), cells(`${column}.entries`));
  const names: Names = {
    upos: tags.map((tag) => tag.slice(0, tag.indexOf('|'))),
    xpos: tags.map((tag) => tag.slice(tag.indexOf('|') + 1)),
    relations,
    lemmatizer: {
      table: tableOf(cells('lemma')),
      rules: lemmaRules.map(([cut, add, keepsCase]) => ({ cut, add, keepsCase })),
    },
  };
  const weights = {
    actions: weightTable(cells('actions')),
    labels: classifier('labels', relations.length),
    relabels: classifier('relabels', relations.length),
  };
  return {
    names,
    lexicon: {
      clusters: tableOf(cells('clusters')),
      dictionary: tableOf(cells('dictionary')),
      readings: tableOf(cells('readings')),
    },
    tagger: tagger(classifier('tagger', tags.length)),
    subordinators: subordinators(names),
    parser: parser(weights, kindsOf(names)),
  };
}

/** The kind of each joint tag (plus one) for the parser's counts: 1 a comma, 2 a verb, else 0. */
export function kindsOf({ upos, xpos }: Pick<Names, 'upos' | 'xpos'>): Uint8Array {
  const kinds = new Uint8Array(256);
  upos.forEach((tag, i) => {
    if (tag === 'VERB' || tag === 'AUX') kinds[i + 1] = 2;
    else if (xpos[i] === ',') kinds[i + 1] = 1;
  });
  return kinds;
}

function columnIn({ columns }: ModelData, name: string, file: string): Int32Array {
  const found = columns[name];
  if (found === undefined) throw incomplete(file);
  return found;
}

const incomplete = (name: string): Failure =>
  new Failure(
    'damaged',
    name,
    `${name} lacks a part: make it anew with "npm run train" or install Dragoman again.`,
  );

/**
 * Reads a model from a file.
 * @throws Failure `missing` or `damaged`.
 */
export function loadModel(path: string): ParseModel {
  if (!existsSync(path))
    throw new Failure(
      'missing',
      path,
      `${path} is missing: make it with "npm run train" or install Dragoman again.`,
    );
  return modelFrom(readModel(readFileSync(path), path), path);
}

let shipped: ParseModel | null = null;
/**
 * The model that ships with Dragoman, read when first asked for.
 * @throws Failure `missing` or `damaged`.
 */
export function shippedModel(): ParseModel {
  shipped ??= loadModel(join(packageFolder(), MODEL_FILE));
  return shipped;
}

/** The folder of the package, found upwards from this file, which may lie in `src` or `dist`. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, MODEL_FILE)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
