import { type PointerEvent, useRef } from 'react';
import { type Fit, placeAt } from './fit.js';
import type { Spot } from './layout.js';

/** Pixels from which on a press is a drag. */
const DRAGGED = 4;

interface Held {
  readonly spot: Spot;
  readonly from: { readonly x: number; readonly y: number };
  isDragged: boolean;
}

/** Takes a side and puts it elsewhere. A press that moves nothing stays a press. */
export function useDrag(fit: Fit, redraw: () => void) {
  const held = useRef<Held | null>(null);
  const last = useRef(false);
  return {
    begin: (spot: Spot, event: PointerEvent) => {
      if (event.button !== 0) return;
      last.current = false;
      held.current = { spot, from: { x: event.clientX, y: event.clientY }, isDragged: false };
    },
    move: (event: PointerEvent<SVGSVGElement>) => {
      const { current } = held;
      if (!current) return;
      const { x, y } = current.from;
      current.isDragged ||= Math.hypot(event.clientX - x, event.clientY - y) > DRAGGED;
      if (!current.isDragged) return;
      const box = event.currentTarget.getBoundingClientRect();
      Object.assign(current.spot, placeAt({ x: event.clientX - box.left, y: event.clientY - box.top }, fit));
      redraw();
    },
    end: () => {
      last.current = held.current?.isDragged ?? false;
      held.current = null;
    },
    /** Whether the press that just ended was a drag, and is no wish to go anywhere. */
    wasDragged: () => last.current,
  };
}
