// Trains the parser: actions with a dynamic oracle and exploration, labels on the arcs that are right.
import { Averaged, dropSome } from './averaged.mjs';
import { AveragedActions } from './averaged-actions.mjs';
import { progress } from './progress.mjs';
import { randomFrom, shuffle } from './random.mjs';
import { argmax } from './tagger.mjs';

/** After a member's first epoch the parser follows its own choice with this probability, right or wrong, and learns to go on from there. */
const EXPLORE = 0.9;

/**
 * Trains on samples of `{ words, tags, heads, labels }`: read words, tags to learn from (padded, plus one), gold heads as padded places
 * (the root's place for the root), gold labels plus one. Several members one after the other, each with a stream of random numbers of its
 * own, whose averages are added up: their errors differ and their sum makes fewer, at the cost of one. Returns the weights of actions and
 * labels.
 */
export function trainParser(samples, { tags, relations }, options) {
  const { dist, members, epochs, seed } = options;
  const trainer = newTrainer(tags, relations, options);
  const longest = Math.max(...samples.map(({ words }) => words.length));
  const scene = dist.newScene(dist.newWords(longest));
  const report = progress('parser');
  const passes = members * epochs;
  for (let pass = 0; pass < passes; pass += 1) {
    trainer.random = randomFrom(seed + 1000 * pass);
    trainer.tally = { right: 0, all: 0, labelled: 0, relabelled: 0, arcs: 0 };
    const order = shuffle([...samples.keys()], trainer.random);
    for (const [done, index] of order.entries()) {
      learnFrom(trainer, scene, samples[index], pass % epochs > 0);
      report(pass * samples.length + done, passes * samples.length, noteOf(trainer));
    }
    if ((pass + 1) % epochs === 0)
      for (const weights of [trainer.actions, trainer.labels, trainer.relabels]) weights.restart();
  }
  report(1, 1, noteOf(trainer));
  return trainer;
}

function newTrainer(tags, relations, { dist, bits, drop }) {
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf('|')));
  const xpos = tags.map((tag) => tag.slice(tag.indexOf('|') + 1));
  return {
    dist,
    kinds: dist.kindsOf({ upos, xpos }),
    actions: new AveragedActions(bits.actions),
    labels: new Averaged(relations.length, bits.labels),
    relabels: new Averaged(relations.length, bits.labels),
    focus: dist.newFocus(),
    features: new Int32Array(dist.ARC_FEATURES),
    labelFeatures: new Int32Array(Math.max(dist.LABEL_FEATURES, dist.RELABEL_FEATURES)),
    drop,
    random: null,
    tally: null,
  };
}

const percent = (part, all) => ((100 * part) / all).toFixed(2);
const noteOf = ({ tally, actions, labels }) =>
  `${percent(tally.right, tally.all)} actions right, ${percent(tally.labelled, tally.arcs)} labels and ${percent(tally.relabelled, tally.arcs)} at second sight, ${actions.used} + ${labels.used} features`;

function learnFrom(trainer, scene, sample, explores) {
  const { dist, kinds, actions, focus, features, drop, random, tally } = trainer;
  const { state } = scene;
  scene.words = sample.words;
  scene.tags.set(sample.tags);
  dist.beginScene(scene, kinds);
  const gold = goldOf(sample, dist.PAD);
  while (!dist.isDone(state)) {
    let action = onlyAction(state, dist.ACTION);
    if (action < 0) {
      dist.look(state, focus);
      const count = dist.arcFeatures(scene, focus, features);
      dropSome(features, count, drop, random);
      const scores = actions.score(features, count);
      const costs = costsOf(state, gold, dist);
      const guess = bestOf(scores, costs, Number.MAX_SAFE_INTEGER);
      const least = Math.min(costs[0], costs[1], costs[2]);
      const right = bestOf(scores, costs, least);
      actions.tick();
      tally.all += 1;
      if (costs[guess] > least) actions.update(features, count, right, guess);
      else tally.right += 1;
      action = explores && random() < EXPLORE ? guess : right;
    }
    take(trainer, scene, sample, action);
  }
  relabel(trainer, scene, sample);
}

/** Learns the labels at second sight from the arcs of the finished tree that are right. */
function relabel({ dist, relabels, labelFeatures, drop, random, tally }, scene, sample) {
  dist.linkSiblings(scene, dist.PAD);
  const { heads, labels } = scene.state;
  for (let at = dist.PAD; at < sample.words.length + dist.PAD; at += 1) {
    const count = dist.relabelFeatures(scene, heads[at], at, labelFeatures);
    dropSome(labelFeatures, count, drop, random);
    const guess = argmax(relabels.score(labelFeatures, count));
    labels[at] = guess + 1;
    if (heads[at] !== sample.heads[at]) continue;
    relabels.tick();
    const right = sample.labels[at] - 1;
    if (guess !== right) relabels.update(labelFeatures, count, right, guess);
    else tally.relabelled += 1;
  }
}

function onlyAction(state, ACTION) {
  if (state.depth === 0) return ACTION.shift;
  if (state.next === state.root) return state.depth > 1 ? ACTION.right : ACTION.left;
  return -1;
}

/** The best action whose cost is at most `most`. */
function bestOf(scores, costs, most) {
  let winner = -1;
  for (let action = 0; action < costs.length; action += 1)
    if (costs[action] <= most && (winner < 0 || scores[action] > scores[winner])) winner = action;
  return winner;
}

function take({ dist, labels, labelFeatures, drop, random, tally }, scene, sample, action) {
  const { state } = scene;
  if (action === dist.ACTION.shift) return dist.shift(state);
  const child = state.stack[state.depth - 1];
  const head = dist.headFor(state, action);
  const count = dist.labelFeatures(scene, head, child, labelFeatures);
  dropSome(labelFeatures, count, drop, random);
  const guess = argmax(labels.score(labelFeatures, count));
  if (sample.heads[child] === head) {
    labels.tick();
    tally.arcs += 1;
    const right = sample.labels[child] - 1;
    if (guess !== right) labels.update(labelFeatures, count, right, guess);
    else tally.labelled += 1;
  }
  return dist.attach(state, action, guess + 1);
}

/** The gold tree with the children of each node. */
function goldOf({ heads, words }, PAD) {
  const children = Array.from({ length: words.length + 2 * PAD }, () => []);
  for (let at = PAD; at < words.length + PAD; at += 1) children[heads[at]].push(at);
  return { heads, children };
}

const costs = [0, 0, 0];
/** How many gold arcs each action makes impossible (Goldberg and Nivre 2013); infinite where the action is not allowed. */
function costsOf(state, { heads, children }, { ACTION, isAllowed }) {
  const { stack, depth, next } = state;
  const top = stack[depth - 1];
  const below = depth > 1 ? stack[depth - 2] : -1;
  const isOnStack = (node) => node < next && state.heads[node] === 0;
  let waiting = 0;
  for (const child of children[top]) if (child >= next) waiting += 1;
  const head = heads[top];
  let lost = isOnStack(heads[next]) && heads[next] !== top ? 1 : 0;
  for (const child of children[next]) if (child < next && isOnStack(child)) lost += 1;
  costs[ACTION.shift] = lost;
  costs[ACTION.left] = waiting + (head === below || head > next ? 1 : 0);
  costs[ACTION.right] = waiting + (head >= next ? 1 : 0);
  for (let action = 0; action < 3; action += 1)
    if (!isAllowed(state, action)) costs[action] = Number.POSITIVE_INFINITY;
  return costs;
}
