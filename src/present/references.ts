import type { Evidence } from '../record/index.js';
import type { Reference } from './view.js';

/** How many passages one line cites; `--json` has all. */
const CITED = 5;

/** Numbers passages in the order in which a brief first cites them; the same passage keeps its number. */
export interface Citations {
  /** The numbers of the first passages of `evidence`, ascending, each once. */
  readonly cite: (evidence: readonly Evidence[]) => number[];
  readonly all: () => Reference[];
}

export function citations(): Citations {
  const known = new Map<string, Reference>();
  const numberOf = ({ start, end, quote }: Evidence): number => {
    const key = `${start}-${end}`;
    const found = known.get(key) ?? { number: known.size + 1, start, end, quote };
    known.set(key, found);
    return found.number;
  };
  return {
    cite: (evidence) => [...new Set(evidence.slice(0, CITED).map(numberOf))].sort((a, b) => a - b),
    all: () => [...known.values()],
  };
}
