// Trains the tagger.
import { Averaged } from './averaged.mjs';
import { progress } from './progress.mjs';
import { randomFrom, shuffle } from './random.mjs';

/** Trains on sentences of `{ words, gold }` (read words, padded tag ids plus one). Returns the averaged weights. */
export function trainTagger(samples, classes, { dist, bits, epochs, seed, what }) {
  const { PAD, TAG_FEATURES, tagFeatures } = dist;
  const model = new Averaged(classes, bits);
  const features = new Int32Array(TAG_FEATURES);
  const longest = Math.max(...samples.map(({ words }) => words.length));
  const tags = new Int32Array(longest + 2 * PAD);
  const random = randomFrom(seed);
  const report = progress(what);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let [right, all] = [0, 0];
    const order = shuffle(
      samples.map((_, i) => i),
      random,
    );
    for (const [done, index] of order.entries()) {
      const { words, gold } = samples[index];
      for (let at = PAD; at < words.length + PAD; at += 1) {
        tags[at] = words.fixed[at];
        if (tags[at] > 0) continue;
        const count = tagFeatures(words, tags, at, features);
        const guess = argmax(model.score(features, count));
        model.tick();
        if (guess !== gold[at] - 1) model.update(features, count, gold[at] - 1, guess);
        else right += 1;
        all += 1;
        tags[at] = guess + 1;
      }
      report(
        epoch * samples.length + done,
        epochs * samples.length,
        `${((100 * right) / all).toFixed(2)} right, ${model.used} features`,
      );
    }
  }
  report(1, 1, `${model.used} features, ${model.size} weights`);
  return model;
}

export function argmax(scores) {
  let winner = 0;
  for (let i = 1; i < scores.length; i += 1) if (scores[i] > scores[winner]) winner = i;
  return winner;
}
