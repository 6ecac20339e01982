import { type FocusEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useGo, useQuery } from '../../place/place.js';
import { type Fit, placeAt } from './fit.js';
import type { Spot } from './layout.js';

/** Pixels from which on a press is a drag. */
const DRAGGED = 4;

interface Held {
  readonly spot: Spot;
  readonly from: { readonly x: number; readonly y: number };
  isDragged: boolean;
}

const markAt = (event: { readonly target: EventTarget }, mark: 'side' | 'entry'): string | undefined =>
  event.target instanceof SVGElement
    ? event.target.closest<SVGElement>(`[data-${mark}]`)?.dataset[mark]
    : undefined;

const hrefAt = (event: MouseEvent): string | null =>
  event.target instanceof SVGElement ? (event.target.closest('a')?.getAttribute('href') ?? null) : null;

/**
 * What the hand does in the picture: points at a side, drags it elsewhere, goes to its page, opens the words of a tie. The picture listens for all
 * of its marks. A press that moves nothing is no drag, and a drag is no wish to go anywhere.
 */
export function useHand(spots: ReadonlyMap<string, Spot>, fit: Fit, point: (side: string | null) => void) {
  const go = useGo();
  const [, set] = useQuery();
  const [, redraw] = useState(0);
  const held = useRef<Held | null>(null);
  const wasDragged = useRef(false);
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const { current } = held;
    if (!current) return;
    current.isDragged ||=
      Math.hypot(event.clientX - current.from.x, event.clientY - current.from.y) > DRAGGED;
    if (!current.isDragged) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    Object.assign(current.spot, placeAt({ x: event.clientX - left, y: event.clientY - top }, fit));
    redraw((count) => count + 1);
  };
  const end = () => {
    wasDragged.current = held.current?.isDragged ?? false;
    held.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const spot = spots.get(markAt(event, 'side') ?? '');
      wasDragged.current = false;
      if (spot && event.button === 0)
        held.current = { spot, from: { x: event.clientX, y: event.clientY }, isDragged: false };
    },
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
    onPointerOver: (event: PointerEvent) => held.current === null && point(markAt(event, 'side') ?? null),
    onPointerLeave: () => {
      end();
      point(null);
    },
    onFocus: (event: FocusEvent) => point(markAt(event, 'side') ?? null),
    onBlur: () => point(null),
    onDragStart: (event: MouseEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const [href, entry] = [hrefAt(event), markAt(event, 'entry')];
      if (href !== null) event.preventDefault();
      if (wasDragged.current) return;
      if (href !== null) go(href);
      else if (entry) set({ sel: entry });
    },
  };
}
