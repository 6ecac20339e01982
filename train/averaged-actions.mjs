// The averaged perceptron of the parser's three actions in training: a feature and its three weights lie side by side, so that a score
// costs one cache line. Most of the training time is spent here.
import { columnsFrom } from './averaged.mjs';

const CLASSES = 3;

export class AveragedActions {
  constructor(featureBits) {
    this.mask = 2 ** featureBits - 1;
    this.shift = 32 - featureBits;
    /** Key at 4i, weights (whole numbers) after it. */
    this.cells = new Int32Array(4 * 2 ** featureBits);
    this.sums = new Float64Array(CLASSES * 2 ** featureBits);
    this.since = new Int32Array(2 ** featureBits);
    this.used = 0;
    this.now = 0;
    this.scores = new Int32Array(CLASSES);
  }

  /** Scores of the actions for the first `count` features. */
  score(features, count) {
    const { cells, shift, mask, scores } = this;
    let [shifted, left, right] = [0, 0, 0];
    for (let i = 0; i < count; i += 1) {
      const key = features[i];
      let at = key >>> shift;
      while (cells[4 * at] !== key && cells[4 * at] !== 0) at = (at + 1) & mask;
      shifted += cells[4 * at + 1];
      left += cells[4 * at + 2];
      right += cells[4 * at + 3];
    }
    scores[0] = shifted;
    scores[1] = left;
    scores[2] = right;
    return scores;
  }

  /** Moves the weights towards `right` and away from `wrong`. */
  update(features, count, right, wrong) {
    for (let i = 0; i < count; i += 1) {
      if (features[i] === 0) continue;
      const at = this.place(features[i]);
      this.settle(at);
      this.cells[4 * at + 1 + right] += 1;
      this.cells[4 * at + 1 + wrong] -= 1;
    }
  }

  place(key) {
    let at = key >>> this.shift;
    while (this.cells[4 * at] !== key && this.cells[4 * at] !== 0) at = (at + 1) & this.mask;
    if (this.cells[4 * at] === 0) {
      this.cells[4 * at] = key;
      this.since[at] = this.now;
      this.used += 1;
      if (this.used > 0.85 * this.mask) throw new Error('too many features: give more bits');
    }
    return at;
  }

  /** Brings the running sums of a feature up to now. */
  settle(at) {
    const time = this.now - this.since[at];
    for (let c = 0; c < CLASSES; c += 1) this.sums[CLASSES * at + c] += this.cells[4 * at + 1 + c] * time;
    this.since[at] = this.now;
  }

  tick() {
    this.now += 1;
  }

  /** The averaged weights, without the light ones (see `columnsFrom`), as the columns that `perceptron` takes. */
  columns(least, steps = 1) {
    const places = [];
    for (let at = 0; at <= this.mask; at += 1) if (this.cells[4 * at] !== 0) places.push(at);
    const rowOf = (at) => {
      this.settle(at);
      return [0, 1, 2].map((c) => [c, this.sums[CLASSES * at + c] / Math.max(1, this.now)]);
    };
    return columnsFrom(CLASSES, places, (at) => this.cells[4 * at], rowOf, least, steps);
  }
}
