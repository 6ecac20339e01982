import type { Ledgers } from './ledgers.js';

/** How long a mark is believed without a look, in milliseconds: what other programs write may be seen that much later. */
const BELIEVED = 20;

/** The marks of ledgers, each looked up once for all who ask at the same time. */
export interface Marks {
  of(dossier: string): Promise<string>;
  /** This server wrote into a ledger: whoever asks from now on sees it. */
  moved(dossier: string): void;
}

interface Seen {
  readonly mark: Promise<string>;
  readonly at: number;
}

/** Marks as `ledgers` tell them. A look at the ledger takes longer than a remembered answer, which fifty readers would each wait for. */
export function marksOf(
  ledgers: Pick<Ledgers, 'mark'>,
  clock: () => number = () => performance.now(),
): Marks {
  const seen = new Map<string, Seen>();
  return {
    of(dossier) {
      const known = seen.get(dossier);
      if (known && clock() - known.at < BELIEVED) return known.mark;
      const fresh: Seen = { mark: ledgers.mark(dossier), at: clock() };
      seen.set(dossier, fresh);
      fresh.mark.catch(() => seen.get(dossier) === fresh && seen.delete(dossier));
      return fresh.mark;
    },
    moved: (dossier) => void seen.delete(dossier),
  };
}
