import { seldom } from '../keep/store/seldom.js';
import type { Ledgers } from './ledgers.js';

/** The marks of ledgers, each looked up once for all who ask at the same time: what other programs write may be seen a moment later. */
export interface Marks {
  of(dossier: string): Promise<string>;
  /** This server wrote into a ledger: whoever asks from now on sees it. */
  moved(dossier: string): void;
}

/** Marks as `ledgers` tell them. A look at the ledger takes longer than a remembered answer, which fifty readers would each wait for. */
export function marksOf(
  ledgers: Pick<Ledgers, 'mark'>,
  clock: () => number = () => performance.now(),
): Marks {
  const looks = new Map<string, () => Promise<string>>();
  return {
    of(dossier) {
      const look = looks.get(dossier) ?? seldom(() => ledgers.mark(dossier), clock);
      looks.set(dossier, look);
      const seen = look();
      seen.catch(() => looks.get(dossier) === look && looks.delete(dossier)); // names of what is not there need not be kept
      return seen;
    },
    moved: (dossier) => void looks.delete(dossier),
  };
}
