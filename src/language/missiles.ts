import { readTable } from './tables.js';

/** How far a missile reaches, in kilometres. */
export interface Reach {
  readonly model: string;
  readonly from: number;
  readonly to: number;
  /** What somebody estimates, or only how far one was seen to fly: it may reach farther then. */
  readonly basis: 'estimated' | 'flown';
  readonly sources: readonly string[];
  readonly note: string;
}

let loaded: ReadonlyMap<string, Reach> | null = null;

const load = (): ReadonlyMap<string, Reach> =>
  new Map(
    readTable('missiles.csv').map(({ model = '', from, to, basis, source = '', note = '' }) => [
      model,
      {
        ...{ model, from: Number(from), to: Number(to), note },
        basis: basis === 'estimated' ? 'estimated' : 'flown',
        sources: source.split(' '),
      },
    ]),
  );

/** How far a missile reaches by its name in `data/missiles.csv` ("Scud-C"); null where no source of ours says so. */
export function reachOfMissile(model: string): Reach | null {
  loaded ??= load();
  return loaded.get(model) ?? null;
}
