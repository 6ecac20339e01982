import type { PlacedReport } from 'dragoman/client';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { placesBeside } from './beside.js';
import { Note } from './note.js';

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
        {reports.map((report, index) => {
          const { id } = report.item;
          return (
            <li
              key={id}
              className="note"
              style={places[index] === undefined ? {} : { top: places[index] }}
              data-pointed={pointed === id || undefined}
              onMouseEnter={() => onPoint(id)}
              onMouseLeave={() => onPoint(null)}
            >
              <Note number={index + 1} report={report} isHeld={selected === id} onSelect={onSelect} />
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

/** Room below the last note, in pixels: one that is open is about as tall. */
const TALLEST = 320;

/** Where each note stands, from the top of the text, in pixels; nothing where notes stand below the text. Measured anew as the text is set anew. */
function usePlaces(
  words: RefObject<HTMLDivElement | null>,
  list: RefObject<HTMLOListElement | null>,
  reports: readonly PlacedReport[],
  held: number | null,
): readonly number[] {
  const [places, setPlaces] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const measure = () => setPlaces(measured(words.current, list.current, reports, held));
    measure();
    const observer = new ResizeObserver(measure);
    if (words.current) observer.observe(words.current);
    for (const note of list.current?.children ?? []) observer.observe(note);
    return () => observer.disconnect();
  }, [words, list, reports, held]);
  return places;
}

function measured(
  text: HTMLElement | null,
  list: HTMLElement | null,
  reports: readonly PlacedReport[],
  held: number | null,
): readonly number[] {
  if (!text || !list || getComputedStyle(list).position === 'static') return [];
  const { top } = text.getBoundingClientRect();
  const begins = new Map<string, number>();
  for (const piece of text.querySelectorAll('[data-items]'))
    for (const item of piece.getAttribute('data-items')?.split(' ') ?? [])
      if (!begins.has(item)) begins.set(item, piece.getBoundingClientRect().top - top);
  const notes = reports.map(({ item }, index) => ({
    wants: Math.max(0, Math.round(begins.get(item.id) ?? 0)),
    height: list.children[index]?.getBoundingClientRect().height ?? 0,
  }));
  return placesBeside(notes, held);
}
