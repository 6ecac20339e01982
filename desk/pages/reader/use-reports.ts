import type { DocumentPaper, PlacedReport } from 'dragoman/client';
import { useEffect, useMemo } from 'react';
import { useRows } from '../../ask/rows.js';
import { useDossier } from '../../place/place.js';
import { inOrder } from './passage.js';

/** As many as the interface gives at once. */
const PAGE = 500;

/** All that was read from a document, in the order of its text. What does not come along with the document is asked for page by page. */
export function useReports({ document, items }: DocumentPaper): readonly PlacedReport[] {
  const view = useDossier();
  const isMore = items.next !== null;
  const { rows, more, isComing } = useRows(
    'items',
    { ...view, document: document.id, limit: PAGE },
    { enabled: isMore },
  );
  useEffect(() => {
    if (more && !isComing) more();
  }, [more, isComing]);
  return useMemo(() => inOrder(isMore ? (rows ?? items.rows) : items.rows), [isMore, rows, items.rows]);
}
