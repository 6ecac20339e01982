// From sentences to a model: dictionary, word classes, tagger, parser and lemmas, one after the other.
import { inOurWords } from './align.mjs';
import { clustersOf } from './cluster-table.mjs';
import { trainLemmas } from './lemmas.mjs';
import { dictionaryOf } from './lexicon.mjs';
import { trainParser } from './parser.mjs';
import { namesIn, sampleOf } from './samples.mjs';
import { trainTagger } from './tagger.mjs';

/**
 * How often the learners go through the data, in how many parts the tags are jack-knifed, where the random numbers begin, how much room
 * there is for features (as powers of two), and below what averaged weight, or how many steps of int8, they are dropped: such
 * cost space and change little (docs/parse.md).
 */
export const SETTINGS = {
  taggerEpochs: 5,
  parserEpochs: 8,
  folds: 5,
  seed: 20180612,
  bits: { tagger: 22, actions: 24, labels: 22 },
  least: { tagger: 0.5 },
  steps: { actions: 3, labels: 10, relabels: 4 },
};

/**
 * Makes a model, as the data that `writeModel` takes. `texts` are further sentences (lists of forms) for the word classes, `readings` the
 * columns of `readWordNet`.
 */
export function makeModel(treebank, { texts, readings }, dist, settings = SETTINGS) {
  // Sentences with hyphenated words are learned twice: as the treebanks part them and as our tokenizer keeps them.
  const pairs = treebank.map((sentence) => [sentence, inOurWords(sentence, dist.tokenize)].filter(Boolean));
  const sentences = pairs.flat();
  const names = namesIn(sentences);
  const clusters = clustersOf([...sentences.map(({ forms }) => forms), ...texts], dist);
  const dictionary = dictionaryOf(sentences, names.tagIds, dist);
  const lexicon = {
    clusters: tableOf(clusters, dist),
    dictionary: tableOf(dictionary, dist),
    readings: tableOf(readings, dist),
  };
  const samples = sentences.map((sentence) => sampleOf(sentence, lexicon, names, dist));
  const parts = pairs.flatMap((pair, i) => pair.map(() => i % settings.folds));
  jackknife(samples, parts, names, dist, settings);
  const tagger = learnTags(samples, names, dist, settings, settings.seed, 'tagger');
  const parser = trainParser(samples, names, { ...settings, dist });
  const lemmas = trainLemmas(treebank, dist);
  return {
    header: { tags: names.tags, relations: names.relations, lemmaRules: lemmas.rules },
    columns: {
      ...tableColumns('clusters', clusters),
      ...tableColumns('dictionary', dictionary),
      ...tableColumns('readings', readings),
      ...tableColumns('lemma', lemmas),
      ...weightColumns('tagger', tagger),
      ...weightColumns('actions', parser.actions.columns(0, settings.steps.actions)),
      ...weightColumns('labels', parser.labels.columns(0, settings.steps.labels)),
      ...weightColumns('relabels', parser.relabels.columns(0, settings.steps.relabels)),
    },
  };
}

const tableOf = ({ keys, values }, { keyTable }) => keyTable(keys, values);

function learnTags(samples, names, dist, { bits, taggerEpochs, least }, seed, what) {
  const options = { dist, bits: bits.tagger, epochs: taggerEpochs, seed, what };
  return trainTagger(samples, names.tags.length, options).columns(least.tagger);
}

/** Gives each sample the tags of a tagger that has not seen it: the parser must learn from tags as good as it will meet. */
function jackknife(samples, parts, names, dist, settings) {
  for (let part = 0; part < settings.folds; part += 1) {
    const others = samples.filter((_, i) => parts[i] !== part);
    const weights = learnTags(
      others,
      names,
      dist,
      settings,
      settings.seed + part,
      `tagger without part ${part + 1}`,
    );
    const tagger = dist.tagger(dist.perceptron(weights));
    samples.forEach(({ words, tags }, i) => {
      if (parts[i] === part) dist.tagWords(tagger, words, tags);
    });
  }
}

const tableColumns = (name, { keys, values }) => ({ [`${name}.keys`]: keys, [`${name}.values`]: values });

const weightColumns = (name, { keys, lengths, rowClasses, rowWeights }) => ({
  [`${name}.keys`]: keys,
  [`${name}.lengths`]: lengths,
  [`${name}.classes`]: rowClasses,
  [`${name}.weights`]: rowWeights,
});
