import { useCallback } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { carried, decoded, type Fields, joined, queryWith } from './address.js';

/** When one looks from: what the world knew on a day, what the ledger said on one. */
export interface View {
  readonly asOf?: string | undefined;
  readonly recordedBy?: string | undefined;
}

/** The dossier that the address names, and the view that all of its pages share. To be spread into what is asked. */
export function useDossier(): { readonly dossier: string } & View {
  const { dossier = '' } = useParams<{ dossier: string }>();
  const params = new URLSearchParams(useSearch());
  return {
    dossier,
    asOf: params.get('asOf') ?? undefined,
    recordedBy: params.get('recordedBy') ?? undefined,
  };
}

/** What the address names beside the dossier: `useName('id')` on the page of an entry. */
export function useName(parameter: string): string {
  return decoded(useParams<Record<string, string>>()[parameter] ?? '');
}

/** The fields of the query, and how to set some of them. `replace` leaves no step to go back to: for what moves as one drags. */
export function useQuery(): readonly [
  URLSearchParams,
  (fields: Fields, options?: { readonly replace?: boolean }) => void,
] {
  const query = useSearch();
  const [path, go] = useLocation();
  const set = useCallback(
    (fields: Fields, { replace = false }: { readonly replace?: boolean } = {}) => {
      // What the browser shows now counts: two settings in one breath must not undo each other.
      const next = queryWith(window.location.search, fields);
      go(joined(path, next), { replace });
    },
    [path, go],
  );
  return [new URLSearchParams(query), set];
}

/** Goes to a place, the day from which one looks taken along. */
export function useGo(): (place: string, options?: { readonly replace?: boolean }) => void {
  const [, go] = useLocation();
  return useCallback((place, options) => go(carried(place, window.location.search), options), [go]);
}
