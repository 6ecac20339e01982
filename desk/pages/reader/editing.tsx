import type { DocumentPaper, PlacedReport } from 'dragoman/client';
import type { RefObject } from 'react';

interface Props {
  readonly paper: DocumentPaper;
  readonly words: RefObject<HTMLDivElement | null>;
  readonly selected: PlacedReport | undefined;
}

/** What an editor does with words that are selected, and with the item that is held. */
export function Editing(_: Props) {
  return null;
}
