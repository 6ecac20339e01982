import { type ActionWeights, scoreActions } from './action-weights.js';
import { ARC_FEATURES, arcFeatures } from './arc-features.js';
import { type Focus, look, newFocus, type Scene } from './arc-focus.js';
import { LABEL_FEATURES, labelFeatures } from './label-features.js';
import { addScores, best, type Perceptron } from './perceptron.js';
import { linkSiblings, RELABEL_FEATURES, relabelFeatures } from './relabel-features.js';
import { ACTION, ACTIONS, attach, begin, headFor, isAllowed, isDone, newState, shift } from './transition.js';
import { PAD, type Words } from './words.js';

/** The tag (plus one) of the root in the features; no joint tag has so high a number. */
const ROOT_TAG = 255;

/** A parser: the weights of its actions, of its labels, and of its labels at second sight, and room to work in. */
export interface Parser {
  readonly actions: ActionWeights;
  readonly labels: Perceptron;
  readonly relabels: Perceptron;
  /** The kind of each joint tag (plus one): 1 a comma, 2 a verb, else 0. */
  readonly kinds: Uint8Array;
  readonly focus: Focus;
  readonly features: Int32Array;
  readonly actionScores: Int32Array;
  readonly labelScores: Int32Array;
}

/** A parser with these weights; `kinds` as in `Parser`. */
export function parser(weights: Pick<Parser, 'actions' | 'labels' | 'relabels'>, kinds: Uint8Array): Parser {
  return {
    ...weights,
    kinds,
    focus: newFocus(),
    features: new Int32Array(Math.max(ARC_FEATURES, LABEL_FEATURES, RELABEL_FEATURES)),
    actionScores: new Int32Array(ACTIONS),
    labelScores: new Int32Array(weights.labels.classes),
  };
}

/** Room to parse sentences of up to `capacity` words. */
export function newScene(words: Words): Scene {
  const room = words.capacity + 2 * PAD;
  return {
    words,
    tags: new Int32Array(room),
    state: newState(room),
    commas: new Int32Array(room),
    verbs: new Int32Array(room),
    before: new Int32Array(room),
    after: new Int32Array(room),
  };
}

/** Makes the scene ready for its words, whose tags are set: marks the root and counts commas and verbs. */
export function beginScene(scene: Scene, kinds: Uint8Array): void {
  const root = scene.words.length + PAD;
  scene.tags[root] = ROOT_TAG;
  begin(scene.state, PAD, root);
  let [commas, verbs] = [0, 0];
  for (let at = 0; at <= root; at += 1) {
    scene.commas[at] = commas;
    scene.verbs[at] = verbs;
    const kind = at < root ? kinds[scene.tags[at] as number] : 0;
    if (kind === 1) commas += 1;
    else if (kind === 2) verbs += 1;
  }
}

/** Parses the words of the scene. Heads and relations (plus one) then stand in `scene.state`, by padded place. Two steps a word. */
export function parseWords(parser: Parser, scene: Scene): void {
  beginScene(scene, parser.kinds);
  const { state } = scene;
  while (!isDone(state)) {
    const action = nextAction(parser, scene);
    if (action === ACTION.shift) shift(state);
    else attach(state, action, label(parser, scene, headFor(state, action)) + 1);
  }
  relabel(parser, scene);
}

/** Labels every arc again in view of the whole tree, from left to right. */
function relabel({ relabels, features, labelScores }: Parser, scene: Scene): void {
  linkSiblings(scene, PAD);
  const { heads, labels } = scene.state;
  for (let at = PAD; at < scene.words.length + PAD; at += 1) {
    const count = relabelFeatures(scene, heads[at] as number, at, features);
    labelScores.fill(0);
    addScores(relabels, features, count, labelScores);
    labels[at] = best(labelScores, relabels.classes) + 1;
  }
}

/** The best action of those allowed. */
function nextAction({ actions, focus, features, actionScores }: Parser, scene: Scene): number {
  const { state } = scene;
  if (state.depth === 0) return ACTION.shift;
  if (state.next === state.root) return state.depth > 1 ? ACTION.right : ACTION.left;
  look(state, focus);
  const count = arcFeatures(scene, focus, features);
  scoreActions(actions, features, count, actionScores);
  let winner = -1;
  for (let action = 0; action < ACTIONS; action += 1) {
    if (!isAllowed(state, action)) continue;
    if (winner < 0 || (actionScores[action] as number) > (actionScores[winner] as number)) winner = action;
  }
  return winner;
}

function label({ labels, features, labelScores }: Parser, scene: Scene, head: number): number {
  const { state } = scene;
  const child = state.stack[state.depth - 1] as number;
  const count = labelFeatures(scene, head, child, features);
  labelScores.fill(0);
  addScores(labels, features, count, labelScores);
  return best(labelScores, labels.classes);
}
