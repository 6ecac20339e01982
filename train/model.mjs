// From sentences to a model: dictionary, word classes, tagger, parser and lemmas, one after the other.
import { inOurWords } from './align.mjs';
import { clustersOf } from './cluster-table.mjs';
import { trainLemmas } from './lemmas.mjs';
import { dictionaryOf } from './lexicon.mjs';
import { trainParser } from './parser.mjs';
import { namesIn, sampleOf } from './samples.mjs';
import { trainTagger } from './tagger.mjs';

/**
 * How many members each learner has and how often each goes through the data, what share of the features it must do without at every
 * step, in how many parts the tags are jack-knifed, where the random numbers begin, how much room there is for features (as powers of
 * two), and how light weights, in steps of int8, and how many features are left out: such cost space and change little (docs/parse.md).
 */
export const SETTINGS = {
  tagger: { members: 3, epochs: 4, drop: 0.2, bits: 21 },
  jackknife: { members: 1, epochs: 3, drop: 0.2, bits: 21 },
  parser: { members: 7, epochs: 3, drop: 0.15, bits: { actions: 22, labels: 22 } },
  folds: 5,
  seed: 20180612,
  limits: {
    tagger: { steps: 2, most: 440_000 },
    actions: { steps: 2, most: 440_000 },
    labels: { steps: 4, most: 55_000 },
    relabels: { steps: 2, most: 220_000 },
  },
};

/**
 * Makes a model, as the data that `writeModel` takes. `texts` are further sentences (lists of forms) for the word classes, `readings` the
 * columns of `readWordNet`.
 */
export function makeModel(treebank, more, dist, settings = SETTINGS) {
  return packed(learn(treebank, more, dist, settings), dist, settings.limits);
}

/** Learns all there is: names, lookup tables and weights. */
export function learn(treebank, { texts, readings }, dist, settings) {
  // Sentences with hyphenated words are learned twice: as the treebanks part them and as our tokenizer keeps them.
  const pairs = treebank.map((sentence) => [sentence, inOurWords(sentence, dist.tokenize)].filter(Boolean));
  const sentences = pairs.flat();
  const names = namesIn(sentences);
  const tables = {
    clusters: clustersOf([...sentences.map(({ forms }) => forms), ...texts], dist),
    dictionary: dictionaryOf(sentences, names.tagIds, dist),
    readings,
  };
  const lexicon = mapValues(tables, ({ keys, values }) => dist.keyTable(keys, values));
  const samples = sentences.map((sentence) => sampleOf(sentence, lexicon, names, dist));
  const parts = pairs.flatMap((pair, i) => pair.map(() => i % settings.folds));
  jackknife(samples, parts, names, dist, settings);
  const tagger = trainTagger(samples, names.tags.length, {
    ...settings.tagger,
    dist,
    seed: settings.seed,
    what: 'tagger',
  });
  const parser = trainParser(samples, names, { ...settings.parser, dist, seed: settings.seed });
  const { rules, ...lemma } = trainLemmas(treebank, dist);
  return { names, rules, tables: { ...tables, lemma }, tagger, parser };
}

/** Gives each sample the tags of a tagger that has not seen it: the parser must learn from tags as good as it will meet. */
function jackknife(samples, parts, names, dist, settings) {
  for (let part = 0; part < settings.folds; part += 1) {
    const others = samples.filter((_, i) => parts[i] !== part);
    const learned = trainTagger(others, names.tags.length, {
      ...settings.jackknife,
      dist,
      seed: settings.seed + part,
      what: `tagger without part ${part + 1}`,
    });
    const { cells, entries } = dist.packPerceptron(learned.columns(settings.limits.tagger));
    const tagger = dist.tagger(dist.perceptron(names.tags.length, cells, entries));
    samples.forEach(({ words, tags }, i) => {
      if (parts[i] === part) dist.tagWords(tagger, words, tags);
    });
  }
}

/** What was learned, in the columns of the file. */
export function packed({ names, rules, tables, tagger, parser }, dist, limits) {
  const columns = mapValues(tables, ({ keys, values }) => dist.keyTable(keys, values).cells);
  for (const [name, model] of Object.entries({ tagger, labels: parser.labels, relabels: parser.relabels })) {
    const { cells, entries } = dist.packPerceptron(model.columns(limits[name]));
    columns[`${name}.cells`] = cells;
    columns[`${name}.entries`] = entries;
  }
  columns.actions = dist.packActions(parser.actions.columns(limits.actions));
  return { header: { tags: names.tags, relations: names.relations, lemmaRules: rules }, columns };
}

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
