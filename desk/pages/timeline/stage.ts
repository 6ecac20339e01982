import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { SpanKept } from '../../pieces/time/span-kept.js';
import { canvasPainter, type Palette } from './canvas-painter.js';
import { drawScene } from './scene.js';
import { usePalette } from './use-palette.js';
import type { View } from './view.js';

/** So many measurements are kept for who wants to see how fast it is. */
const MEASURED = 1000;

/** Draws what `view` tells on a canvas: after each render, and whenever the span moves, at most once a frame. */
export function useStage(
  canvas: RefObject<HTMLCanvasElement | null>,
  view: () => View,
  kept: SpanKept,
  since: number,
): void {
  const palette = usePalette();
  const newest = useRef({ view, palette });
  newest.current = { view, palette };
  const request = useRef(() => {});
  useEffect(() => {
    let frame = 0;
    let drawn = 0;
    const draw = () => {
      frame = 0;
      const { current } = canvas;
      if (!current || !drawOn(current, newest.current.view(), newest.current.palette)) return;
      if (drawn === 0) performance.measure('timeline-first-paint', { start: since });
      drawn += 1;
      if (drawn % MEASURED === 0) performance.clearMeasures('timeline-draw');
    };
    request.current = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    request.current();
    // Words are drawn in the face that ships as soon as it is there.
    void document.fonts.ready.then(() => request.current());
    const stop = kept.listen(() => request.current());
    return () => {
      cancelAnimationFrame(frame);
      request.current = () => {};
      stop();
    };
  }, [canvas, kept, since]);
  useLayoutEffect(() => request.current());
}

/** Draws, and measures how long the call took. False where there is no room yet. */
function drawOn(canvas: HTMLCanvasElement, view: View, palette: Palette): boolean {
  const context = canvas.getContext('2d');
  if (!context || view.width < 1) return false;
  sized(canvas, view.width, view.layout.height);
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  const start = performance.now();
  drawScene(canvasPainter(context, palette), view);
  performance.measure('timeline-draw', { start });
  return true;
}

/** As many pixels as the screen has in that room. Setting a size clears a canvas, so it is only set where it changes. */
function sized(canvas: HTMLCanvasElement, width: number, height: number): void {
  const wide = Math.round(width * devicePixelRatio);
  const tall = Math.round(height * devicePixelRatio);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== tall) canvas.height = tall;
  canvas.style.height = `${height}px`;
}
