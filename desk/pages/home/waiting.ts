import type { DossierPaper } from 'dragoman/client';
import { listed } from '../../../src/present/names.js';
import { counted } from '../../pieces/counted.js';

/** What waits for a person, in words: "2 contradictions and 22 doubts"; null where nothing does. */
export function waiting({ merge, contradiction, doubt }: DossierPaper['review']): string | null {
  const parts = [
    merge > 0 && counted(merge, 'likely duplicate'),
    contradiction > 0 && counted(contradiction, 'contradiction'),
    doubt > 0 && counted(doubt, 'doubt'),
  ].filter((words) => words !== false);
  return parts.length === 0 ? null : listed(parts);
}
