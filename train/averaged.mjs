// An averaged perceptron in training, for many classes, and the small weights that ship.

const CLASS_BITS = 8;
const CLASS_MASK = 255;

/**
 * Weights per feature and class. The classes of a feature lie side by side in one row, which moves to a wider place when it is full, so
 * that a score reads few stretches of memory. Averages are kept as lags: the average is the weight less its lag by the time gone by.
 */
export class Averaged {
  constructor(classes, featureBits) {
    // A feature's row has room for six weights on average.
    const room = 6 * 2 ** featureBits;
    this.mask = 2 ** featureBits - 1;
    this.shift = 32 - featureBits;
    this.keys = new Int32Array(2 ** featureBits);
    this.starts = new Int32Array(2 ** featureBits);
    this.lengths = new Uint8Array(2 ** featureBits);
    this.rooms = new Uint8Array(2 ** featureBits);
    this.used = 0;
    /** `weight << 8 | class`, weights being whole numbers. */
    this.entries = new Int32Array(room);
    this.lags = new Float64Array(room);
    /** Averages of the members that are done, added up. */
    this.totals = new Float32Array(room);
    this.size = 0;
    this.now = 1;
    this.scores = new Int32Array(classes);
    this.found = new Int32Array(256);
  }

  slot(key) {
    let at = key >>> this.shift;
    while (this.keys[at] !== key && this.keys[at] !== 0) at = (at + 1) & this.mask;
    return at;
  }

  /** Scores of all classes for the first `count` features. */
  score(features, count) {
    const { scores, keys, starts, lengths, entries, shift, mask, found } = this;
    scores.fill(0);
    for (let i = 0; i < count; i += 1) {
      const key = features[i];
      let at = key >>> shift;
      while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & mask;
      found[i] = at;
    }
    for (let i = 0; i < count; i += 1) {
      const start = starts[found[i]];
      const end = start + lengths[found[i]];
      for (let at = start; at < end; at += 1) scores[entries[at] & CLASS_MASK] += entries[at] >> CLASS_BITS;
    }
    return scores;
  }

  /** Moves the weights towards `right` and away from `wrong`. */
  update(features, count, right, wrong) {
    for (let i = 0; i < count; i += 1) {
      if (features[i] === 0) continue;
      const at = this.place(features[i]);
      this.add(at, right, 1);
      this.add(at, wrong, -1);
    }
  }

  place(key) {
    const at = this.slot(key);
    if (this.keys[at] === 0) {
      this.keys[at] = key;
      this.used += 1;
      if (this.used > 0.85 * this.mask) throw new Error('too many features: give more bits');
    }
    return at;
  }

  add(at, label, step) {
    const { entries, starts, lengths } = this;
    let entry = starts[at];
    const end = entry + lengths[at];
    while (entry < end && (entries[entry] & CLASS_MASK) !== label) entry += 1;
    if (entry === end) {
      if (lengths[at] === this.rooms[at]) this.widen(at);
      entry = starts[at] + lengths[at];
      lengths[at] += 1;
      entries[entry] = label;
    }
    entries[entry] += step << CLASS_BITS;
    this.lags[entry] += step * this.now;
  }

  widen(at) {
    const room = Math.min(CLASS_MASK, Math.max(2, 2 * this.rooms[at]));
    if (this.size + room > this.entries.length) throw new Error('too many weights: give more bits');
    const [from, to] = [this.starts[at], this.starts[at] + this.lengths[at]];
    for (const column of [this.entries, this.lags, this.totals]) column.copyWithin(this.size, from, to);
    this.starts[at] = this.size;
    this.rooms[at] = room;
    this.size += room;
  }

  tick() {
    this.now += 1;
  }

  /** Ends a member: adds its averages to the totals and begins again from nothing. */
  restart() {
    for (let at = 0; at < this.size; at += 1) {
      this.totals[at] += (this.entries[at] >> CLASS_BITS) - this.lags[at] / this.now;
      this.entries[at] &= CLASS_MASK;
      this.lags[at] = 0;
    }
    this.now = 1;
  }

  /** The sum of the members' averages, without the light ones (see `columnsFrom`), as the columns that `packPerceptron` takes. */
  columns(limits) {
    const { keys, starts, lengths, entries, totals } = this;
    const places = [];
    for (let at = 0; at <= this.mask; at += 1) if (keys[at] !== 0) places.push(at);
    const rowOf = (at) => {
      const row = [];
      for (let entry = starts[at]; entry < starts[at] + lengths[at]; entry += 1)
        row.push([entries[entry] & CLASS_MASK, totals[entry]]);
      return row.sort((a, b) => a[0] - b[0]);
    };
    return columnsFrom(places, (at) => keys[at], rowOf, limits);
  }
}

/** A random choice leaves out each of the features at this rate: others must learn to do without them. The first, on every word, stays. */
export function dropSome(features, count, rate, random) {
  for (let i = 1; i < count; i += 1) if (random() < rate) features[i] = 0;
}

/**
 * Features in ascending order with their rows of small weights: the heaviest becomes 127, so that none is clipped. Weights of fewer than
 * `steps` such steps are left out, and but for the `most` heaviest features all.
 */
export function columnsFrom(places, keyOf, rowOf, { most, steps }) {
  const rows = places.map((at) => ({ key: keyOf(at), row: rowOf(at) }));
  const heavinessOf = (row) => row.reduce((top, [, weight]) => Math.max(top, Math.abs(weight)), 0);
  const heaviest = rows.reduce((top, { row }) => Math.max(top, heavinessOf(row)), 0);
  const kept = rows
    .map(({ key, row }) => ({
      key: key >>> 0,
      row: small(row, 127 / heaviest, steps),
      heaviness: heavinessOf(row),
    }))
    .filter(({ row }) => row.length > 0)
    .sort((a, b) => b.heaviness - a.heaviness || a.key - b.key)
    .slice(0, most)
    .sort((a, b) => a.key - b.key);
  const entries = kept.flatMap(({ row }) => row);
  return {
    keys: Int32Array.from(kept, ({ key }) => key),
    lengths: Uint8Array.from(kept, ({ row }) => row.length),
    rowClasses: Uint8Array.from(entries, ([label]) => label),
    rowWeights: Int8Array.from(entries, ([, weight]) => weight),
  };
}

const small = (row, scale, steps) =>
  row
    .map(([label, weight]) => [label, Math.round(weight * scale)])
    .filter(([, weight]) => Math.abs(weight) >= steps);
