import { useQuery } from '@tanstack/react-query';
import type { AskedAnswer } from 'dragoman/client';
import { server } from '../../ask/server.js';
import { useDossier } from '../../place/place.js';

interface Chance {
  readonly day: string;
  readonly probability: number;
  readonly interval: readonly [number, number];
}

/** The question of the day. */
export interface OutlookTold {
  readonly answer: AskedAnswer | null;
  readonly missing: string | null;
  readonly inBook: string | null;
  readonly horizons: readonly {
    months: number;
    to: string;
    probability: number;
    interval: readonly [number, number];
  }[];
  readonly course: readonly Chance[];
  readonly events: readonly { day: string; entry: string; title: string }[];
  readonly change: {
    readonly from: { day: string; probability: number };
    readonly to: { day: string; probability: number };
    readonly moved: readonly { name: string; says: string; moved: number; entry: string | null }[];
  } | null;
}

export function useOutlook() {
  const view = useDossier();
  return useQuery<OutlookTold, Error>({
    queryKey: ['outlook', view],
    queryFn: async ({ signal }) => {
      const { parties } = await server.dossier({ dossier: view.dossier }, { signal });
      const question = `Will ${parties[0]} and ${parties[1]} leaders meet in the next twelve months?`;
      const answer = await server.ask({ ...view, question }, { signal });
      return { answer, missing: null, inBook: null, horizons: [], course: [], events: [], change: null };
    },
  });
}
