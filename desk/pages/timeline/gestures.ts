import { lengthOf, moved, type Span, zoomed } from '../../pieces/time/span.js';
import type { SpanKept } from '../../pieces/time/span-kept.js';
import { GUTTER } from './layout.js';

/** What gestures on a picture of time need to know of it. */
export interface Ground {
  readonly kept: SpanKept;
  readonly whole: Span;
  readonly width: () => number;
  /** A press without a drag, and the pointer over the picture (null when it leaves). */
  readonly press: (x: number, y: number) => void;
  readonly over: (x: number, y: number) => void;
  readonly out: () => void;
}

/** Pixels that a pointer moves before it drags. */
const DRAG = 4;
/** How much nearer a notch of a wheel leads, and how much a pinch on a touchpad, per pixel that the browser tells. */
const WHEEL = 0.0015;
const PINCH = 0.01;

interface Pointer {
  x: number;
  readonly y: number;
  hasMoved: boolean;
}

/** Drag, pinch, wheel and press on an element. Returns how to stop listening. */
export function listenToGestures(element: HTMLElement, ground: Ground): () => void {
  const pointers = new Map<number, Pointer>();
  const place = (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    heard: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => element.addEventListener(name, heard, { ...options, signal: stop.signal });
  on('wheel', (event) => wheeled(event, place(event).x, ground), { passive: false });
  on('pointerdown', (event) => {
    if (event.button === 0) pointers.set(event.pointerId, { ...place(event), hasMoved: false });
  });
  on('pointermove', (event) => {
    const { x, y } = place(event);
    if (!pointers.has(event.pointerId)) ground.over(x, y);
    else if (pulled(pointers, event.pointerId, x, ground)) element.setPointerCapture(event.pointerId);
  });
  on('pointerup', (event) => {
    const pointer = pointers.get(event.pointerId);
    pointers.delete(event.pointerId);
    if (pointer && !pointer.hasMoved) ground.press(pointer.x, pointer.y);
  });
  on('pointercancel', (event) => void pointers.delete(event.pointerId));
  on('pointerleave', () => ground.out());
  return () => stop.abort();
}

const daysPerPixel = ({ kept, width }: Ground): number =>
  lengthOf(kept.now()) / Math.max(1, width() - GUTTER);

function wheeled(event: WheelEvent, x: number, ground: Ground): void {
  event.preventDefault();
  const { kept, whole } = ground;
  const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
    kept.become(moved(kept.now(), sideways * daysPerPixel(ground), whole));
  else {
    const factor = Math.exp(-event.deltaY * (event.ctrlKey ? PINCH : WHEEL));
    kept.become(zoomed(kept.now(), factor, momentOf(x, ground), whole));
  }
}

const momentOf = (x: number, ground: Ground): number =>
  ground.kept.now().from + Math.max(0, x - GUTTER) * daysPerPixel(ground);

/** One pointer moves time along, two pull it apart or together. Returns whether it is a drag by now. */
function pulled(pointers: Map<number, Pointer>, id: number, x: number, ground: Ground): boolean {
  const pointer = pointers.get(id);
  if (!pointer || (!pointer.hasMoved && Math.abs(x - pointer.x) < DRAG)) return false;
  const { kept, whole } = ground;
  const other = [...pointers].find(([one]) => one !== id)?.[1];
  if (other) {
    const factor = Math.abs(x - other.x) / Math.max(8, Math.abs(pointer.x - other.x));
    kept.become(zoomed(kept.now(), factor, momentOf((x + other.x) / 2, ground), whole));
    other.hasMoved = true;
  } else kept.become(moved(kept.now(), (pointer.x - x) * daysPerPixel(ground), whole));
  pointer.x = x;
  pointer.hasMoved = true;
  return true;
}
