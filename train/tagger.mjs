// Trains the tagger.
import { Averaged, dropSome } from './averaged.mjs';
import { progress } from './progress.mjs';
import { randomFrom, shuffle } from './random.mjs';

/**
 * Trains on sentences of `{ words, gold }` (read words, padded tag ids plus one): several members one after the other, each with a stream
 * of random numbers of its own, whose averages are added up.
 */
export function trainTagger(samples, classes, { dist, bits, members, epochs, drop, seed, what }) {
  const model = new Averaged(classes, bits);
  const longest = Math.max(...samples.map(({ words }) => words.length));
  const room = {
    features: new Int32Array(dist.TAG_FEATURES),
    tags: new Int32Array(longest + 2 * dist.PAD),
  };
  const report = progress(what);
  const passes = members * epochs;
  for (let pass = 0; pass < passes; pass += 1) {
    const random = randomFrom(seed + 1000 * pass);
    const tally = { right: 0, all: 0 };
    const order = shuffle([...samples.keys()], random);
    for (const [done, index] of order.entries()) {
      learnFrom(model, samples[index], room, { dist, drop, random, tally });
      const share = ((100 * tally.right) / tally.all).toFixed(2);
      report(pass * samples.length + done, passes * samples.length, `${share} right, ${model.used} features`);
    }
    if ((pass + 1) % epochs === 0) model.restart();
  }
  report(1, 1, `${model.used} features`);
  return model;
}

function learnFrom(model, { words, gold }, { features, tags }, { dist, drop, random, tally }) {
  for (let at = dist.PAD; at < words.length + dist.PAD; at += 1) {
    tags[at] = words.fixed[at];
    if (tags[at] > 0) continue;
    const count = dist.tagFeatures(words, tags, at, features);
    dropSome(features, count, drop, random);
    const guess = argmax(model.score(features, count));
    model.tick();
    if (guess !== gold[at] - 1) model.update(features, count, gold[at] - 1, guess);
    else tally.right += 1;
    tally.all += 1;
    tags[at] = guess + 1;
  }
}

export function argmax(scores) {
  let winner = 0;
  for (let i = 1; i < scores.length; i += 1) if (scores[i] > scores[winner]) winner = i;
  return winner;
}
