// An averaged perceptron in training: float weights, their running sums, and the pruned int8 columns that ship.

/** Weights per feature and class. A feature's classes form a linked list in typed arrays, made when first updated. */
export class Averaged {
  constructor(classes, featureBits) {
    // Features have three classes with weights on average.
    const entries = 3 * 2 ** featureBits;
    this.classes = classes;
    this.mask = 2 ** featureBits - 1;
    this.shift = 32 - featureBits;
    this.keys = new Int32Array(2 ** featureBits);
    this.heads = new Int32Array(2 ** featureBits);
    this.used = 0;
    this.size = 1;
    this.which = new Uint8Array(entries);
    this.next = new Int32Array(entries);
    this.weights = new Float32Array(entries);
    this.sums = new Float64Array(entries);
    this.since = new Int32Array(entries);
    this.now = 0;
    this.scores = new Float32Array(classes);
  }

  slot(key) {
    let at = key >>> this.shift;
    while (this.keys[at] !== key && this.keys[at] !== 0) at = (at + 1) & this.mask;
    return at;
  }

  /** Scores of all classes for the first `count` features. */
  score(features, count) {
    const { scores, keys, heads, which, next, weights, shift, mask } = this;
    scores.fill(0);
    for (let i = 0; i < count; i += 1) {
      const key = features[i];
      let at = key >>> shift;
      while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & mask;
      for (let entry = heads[at]; entry !== 0; entry = next[entry]) scores[which[entry]] += weights[entry];
    }
    return scores;
  }

  /** Moves the weights towards `right` and away from `wrong`. */
  update(features, count, right, wrong, step = 1) {
    for (let i = 0; i < count; i += 1) {
      if (features[i] === 0) continue;
      this.add(features[i], right, step);
      this.add(features[i], wrong, -step);
    }
  }

  add(key, label, step) {
    const at = this.slot(key);
    if (this.keys[at] === 0) {
      this.keys[at] = key;
      this.used += 1;
      if (this.used > 0.85 * this.mask) throw new Error('too many features: give more bits');
    }
    let entry = this.heads[at];
    while (entry !== 0 && this.which[entry] !== label) entry = this.next[entry];
    if (entry === 0) {
      entry = this.size++;
      if (entry >= this.which.length) throw new Error('too many weights: give more entries');
      this.which[entry] = label;
      this.next[entry] = this.heads[at];
      this.heads[at] = entry;
      this.since[entry] = this.now;
    }
    this.sums[entry] += this.weights[entry] * (this.now - this.since[entry]);
    this.since[entry] = this.now;
    this.weights[entry] += step;
  }

  tick() {
    this.now += 1;
  }

  average(entry) {
    const sum = this.sums[entry] + this.weights[entry] * (this.now - this.since[entry]);
    return sum / Math.max(1, this.now);
  }

  /** The averaged weights, without the light ones (see `columnsFrom`), as the columns that `perceptron` takes. */
  columns(least, steps = 1) {
    const places = [];
    for (let at = 0; at <= this.mask; at += 1) if (this.keys[at] !== 0) places.push(at);
    const rowOf = (at) => {
      const row = [];
      for (let entry = this.heads[at]; entry !== 0; entry = this.next[entry])
        row.push([this.which[entry], this.average(entry)]);
      return row.sort((a, b) => a[0] - b[0]);
    };
    return columnsFrom(this.classes, places, (at) => this.keys[at], rowOf, least, steps);
  }
}

/**
 * Features in ascending order with their rows of small weights: the heaviest becomes 127, so that none is clipped; those lighter than
 * `least`, and those of fewer than `steps` steps of 1/127 of the heaviest, are left out.
 */
export function columnsFrom(classes, places, keyOf, rowOf, least, steps) {
  let heaviest = 0;
  for (const at of places)
    for (const [, weight] of rowOf(at)) heaviest = Math.max(heaviest, Math.abs(weight));
  const scale = 127 / heaviest;
  const [keys, lengths, rowClasses, rowWeights] = [[], [], [], []];
  for (const at of places.sort((a, b) => (keyOf(a) >>> 0) - (keyOf(b) >>> 0))) {
    const row = rowOf(at).filter(
      ([, weight]) => Math.abs(weight) >= least && Math.abs(Math.round(weight * scale)) >= steps,
    );
    if (row.length === 0) continue;
    keys.push(keyOf(at));
    lengths.push(row.length);
    for (const [label, weight] of row) {
      rowClasses.push(label);
      rowWeights.push(Math.round(weight * scale));
    }
  }
  return {
    classes,
    keys: Int32Array.from(keys),
    lengths: Uint8Array.from(lengths),
    rowClasses: Uint8Array.from(rowClasses),
    rowWeights: Int8Array.from(rowWeights),
    scale,
  };
}
