import { useDossier } from '../place/place.js';
import { useAsked } from './asked.js';

/** Whether one may change the dossier of this page. Until the server has said so, one may not: controls come, they do not go. */
export function useMayEdit(): boolean {
  const { dossier } = useDossier();
  return useAsked('whoAmI', { dossier }).data?.onDossier === 'edit';
}

/** Whether one may change what this page shows: who looks from an earlier day sees what was, and decides on nothing. */
export function useMayEditShown(): boolean {
  const { asOf, recordedBy } = useDossier();
  return useMayEdit() && asOf === undefined && recordedBy === undefined;
}
