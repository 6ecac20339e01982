import type { PlacedReport } from 'dragoman/client';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { placesBeside } from './beside.js';

type Reports = readonly PlacedReport[];

/** Where each note stands, from the top of the text, in pixels; nothing where notes stand below the text. Measured anew as the text is set anew. */
export function usePlaces(
  words: RefObject<HTMLDivElement | null>,
  list: RefObject<HTMLOListElement | null>,
  reports: Reports,
  held: number | null,
): readonly number[] {
  const wanted = useWanted(words, reports);
  const [places, setPlaces] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const notes = list.current;
    if (!notes) return;
    const place = () => setPlaces(placed(notes, wanted, held));
    place();
    // Only the one that is open grows and shrinks.
    const observer = new ResizeObserver(place);
    const open = notes.children[held ?? -1];
    if (open) observer.observe(open);
    return () => observer.disconnect();
  }, [list, wanted, held]);
  return places;
}

/** Where the first words of each item stand, from the top of the text, in pixels. */
function useWanted(words: RefObject<HTMLDivElement | null>, reports: Reports): readonly number[] {
  const [wanted, setWanted] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const text = words.current;
    if (!text) return;
    const observer = new ResizeObserver(() => setWanted(placesOfWords(text, reports)));
    observer.observe(text);
    return () => observer.disconnect();
  }, [words, reports]);
  return wanted;
}

function placesOfWords(text: HTMLElement, reports: Reports): readonly number[] {
  const { top } = text.getBoundingClientRect();
  const begins = new Map<string, number>();
  for (const piece of text.querySelectorAll('[data-items]'))
    for (const item of piece.getAttribute('data-items')?.split(' ') ?? [])
      if (!begins.has(item)) begins.set(item, piece.getBoundingClientRect().top - top);
  return reports.map(({ item }) => Math.max(0, Math.round(begins.get(item.id) ?? 0)));
}

function placed(list: HTMLElement, wanted: readonly number[], held: number | null): readonly number[] {
  if (wanted.length === 0 || getComputedStyle(list).position === 'static') return [];
  const notes = wanted.map((wants, index) => ({
    wants,
    height: list.children[index]?.getBoundingClientRect().height ?? 0,
  }));
  return placesBeside(notes, held);
}
