import { useDossier } from '../place/place.js';
import { useAsked } from './asked.js';

/** Whether one may change the dossier of this page. Until the server has said so, one may not: controls come, they do not go. */
export function useMayEdit(): boolean {
  const { dossier } = useDossier();
  return useAsked('whoAmI', { dossier }).data?.onDossier === 'edit';
}
