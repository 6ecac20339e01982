import type { DocumentPaper } from 'dragoman/client';
import { useMemo, useRef, useState } from 'react';
import { useMayEditShown } from '../../ask/may-edit.js';
import { PageHead } from '../../pieces/page-head.js';
import { useQuery } from '../../place/place.js';
import { About } from './about.js';
import { stretchNamed } from './at.js';
import { Editing } from './editing.js';
import { KindKey } from './kind-key.js';
import { Margin } from './margin.js';
import { passagesOf } from './passage.js';
import { TextShown } from './text-shown.js';
import { useReports } from './use-reports.js';
import { useSelected } from './use-selected.js';

/** A document, its passages marked, and the items at the margin. Which one is held, and which words came in with the address, stand in it. */
export function DocumentRead({ paper }: { readonly paper: DocumentPaper }) {
  const { document } = paper;
  const { text } = document;
  const [query] = useQuery();
  const all = useReports(paper);
  const kinds = query.getAll('kind').join();
  const reports = useMemo(
    () => (kinds === '' ? all : all.filter(({ item }) => kinds.split(',').includes(item.kind))),
    [all, kinds],
  );
  const passages = useMemo(() => passagesOf(reports), [reports]);
  const place = query.get('at');
  const at = useMemo(() => stretchNamed(place, text.length), [place, text]);
  const words = useRef<HTMLDivElement>(null);
  const { selected, select } = useSelected(reports, at, words);
  const [pointed, point] = useState<string | null>(null);
  const mayEdit = useMayEditShown();
  return (
    <>
      <PageHead title={document.title ?? document.source} />
      <About paper={paper} />
      <KindKey reports={all} />
      <div className="reader" data-is-row={document.row !== undefined || undefined}>
        <TextShown
          ref={words}
          document={document}
          passages={passages}
          at={at}
          lit={pointed ?? selected}
          numbers={reports}
          onSelect={select}
          onPoint={point}
        />
        <Margin
          words={words}
          reports={reports}
          selected={selected}
          pointed={pointed}
          onSelect={select}
          onPoint={point}
        />
      </div>
      {mayEdit && (
        <Editing
          onSelect={select}
          paper={paper}
          words={words}
          selected={reports.find(({ item }) => item.id === selected)}
        />
      )}
    </>
  );
}
