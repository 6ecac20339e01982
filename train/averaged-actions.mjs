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
    /** What the averages lag behind the weights, by the time gone by; and the averages of the members that are done, added up. */
    this.lags = new Float64Array(CLASSES * 2 ** featureBits);
    this.totals = new Float32Array(CLASSES * 2 ** featureBits);
    this.used = 0;
    this.now = 1;
    this.scores = new Int32Array(CLASSES);
    this.fetched = 0;
  }

  /** Scores of the actions for the first `count` features. The cells are fetched first, so that the loads do not wait for one another. */
  score(features, count) {
    const { cells, shift, mask, scores } = this;
    let [shifted, left, right, seen] = [0, 0, 0, 0];
    for (let i = 0; i < count; i += 1) seen ^= cells[4 * (features[i] >>> shift)];
    this.fetched = seen;
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
    const { cells, lags, now } = this;
    for (let i = 0; i < count; i += 1) {
      if (features[i] === 0) continue;
      const at = this.place(features[i]);
      cells[4 * at + 1 + right] += 1;
      cells[4 * at + 1 + wrong] -= 1;
      lags[CLASSES * at + right] += now;
      lags[CLASSES * at + wrong] -= now;
    }
  }

  place(key) {
    let at = key >>> this.shift;
    while (this.cells[4 * at] !== key && this.cells[4 * at] !== 0) at = (at + 1) & this.mask;
    if (this.cells[4 * at] === 0) {
      this.cells[4 * at] = key;
      this.used += 1;
      if (this.used > 0.85 * this.mask) throw new Error('too many features: give more bits');
    }
    return at;
  }

  tick() {
    this.now += 1;
  }

  /** Ends a member: adds its averages to the totals and begins again from nothing. */
  restart() {
    const { cells, lags, totals, now } = this;
    for (let i = 0; i < totals.length; i += 1) {
      const weight = 4 * Math.floor(i / CLASSES) + 1 + (i % CLASSES);
      totals[i] += cells[weight] - lags[i] / now;
      cells[weight] = 0;
    }
    lags.fill(0);
    this.now = 1;
  }

  /** What the members' averages say for "left" (class 0) and "right" (1) against "shift", without the light ones (see `columnsFrom`). */
  columns(limits) {
    const { cells, totals } = this;
    const places = [];
    for (let at = 0; at <= this.mask; at += 1) if (cells[4 * at] !== 0) places.push(at);
    const rowOf = (at) => {
      const [shifted, left, right] = totals.subarray(CLASSES * at, CLASSES * (at + 1));
      return [
        [0, left - shifted],
        [1, right - shifted],
      ];
    };
    return columnsFrom(places, (at) => cells[4 * at], rowOf, limits);
  }
}
