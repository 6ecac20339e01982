import type { PlacedReport } from 'dragoman/client';
import { memo, type RefObject, useRef } from 'react';
import { Note } from './note.js';
import { usePlaces } from './use-places.js';

interface Props {
  /** The text that the notes stand beside. */
  readonly words: RefObject<HTMLDivElement | null>;
  readonly reports: readonly PlacedReport[];
  readonly selected: string | null;
  readonly pointed: string | null;
  readonly onSelect: (item: string | null) => void;
  readonly onPoint: (item: string | null) => void;
}

/** What was read, item by item, each beside its words; on narrow windows below the text. */
export function Margin({ words, reports, selected, pointed, onSelect, onPoint }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const held = reports.findIndex(({ item }) => item.id === selected);
  const places = usePlaces(words, list, reports, held === -1 ? null : held);
  const last = places.at(-1);
  return (
    <aside className="reader-margin" aria-label="What was read from it">
      <ol ref={list} style={last === undefined ? {} : { minHeight: last + TALLEST }}>
        {reports.map((report, index) => (
          <PlacedNote
            key={report.item.id}
            number={index + 1}
            report={report}
            top={places[index]}
            isHeld={selected === report.item.id}
            isPointed={pointed === report.item.id}
            onSelect={onSelect}
            onPoint={onPoint}
          />
        ))}
      </ol>
    </aside>
  );
}

/** Room below the last note, in pixels: one that is open is about as tall. */
const TALLEST = 320;

interface PlacedProps {
  readonly number: number;
  readonly report: PlacedReport;
  /** From the top of the text, in pixels; undefined where notes stand below the text. */
  readonly top: number | undefined;
  readonly isHeld: boolean;
  readonly isPointed: boolean;
  readonly onSelect: (item: string | null) => void;
  readonly onPoint: (item: string | null) => void;
}

/** A document may have a thousand notes: only those are drawn anew that move or change. */
const PlacedNote = memo(function PlacedNote({ top, isPointed, onPoint, ...note }: PlacedProps) {
  return (
    <li
      className="note"
      style={top === undefined ? {} : { top }}
      data-pointed={isPointed || undefined}
      onMouseEnter={() => onPoint(note.report.item.id)}
      onMouseLeave={() => onPoint(null)}
    >
      <Note {...note} />
    </li>
  );
});
