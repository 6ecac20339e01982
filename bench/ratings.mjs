// What the raters said of the gold readings, and how well ranks agree. Used by bench/weigh*.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads ratings by the name of their file, and for each the gold reading and the rated item in it. */
export function ratings(shared) {
  const readings = new Map();
  return {
    rated: (name) =>
      readFileSync(join(shared, 'gold/weigh', name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    reading(id) {
      const name = id.split('#')[0];
      if (!readings.has(name))
        readings.set(name, JSON.parse(readFileSync(join(shared, 'gold/dev', `${name}.json`), 'utf8')));
      const found = readings.get(name);
      return { found, item: found.items.find((item) => item.id === id) };
    },
  };
}

/** Ranks with ties shared. */
function ranks(values) {
  const order = values.map((value, i) => [value, i]).sort((a, b) => a[0] - b[0]);
  const out = [];
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j][0] === order[i][0]) j++;
    for (let k = i; k < j; k++) out[order[k][1]] = (i + j - 1) / 2;
    i = j;
  }
  return out;
}

/** Spearman's rank correlation. */
export function spearman(xs, ys) {
  const [a, b] = [ranks(xs), ranks(ys)];
  const mean = (a.length - 1) / 2;
  const dot = (u, v) => u.reduce((sum, x, i) => sum + (x - mean) * (v[i] - mean), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
