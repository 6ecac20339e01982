import { canvasPainter, type Palette } from './canvas-painter.js';
import type { Painter } from './painter.js';
import { drawScene } from './scene.js';
import { svgPainter } from './svg-painter.js';
import type { View } from './view.js';

/** A picture to be taken away: what it is drawn from, in which colours, and what it says. */
export interface ScenePicture {
  readonly view: View;
  readonly palette: Palette;
  readonly says: string;
}

/** Pixels of a PNG for each of the picture; the longest edge that browsers draw. */
const SCALE = 2;

/** The timeline as an SVG that stands by itself, drawn by the same scene as the canvas. */
export function svgOfScene({ view, palette, says }: ScenePicture): Blob {
  const context = canvasContext(1, 1);
  const { measure } = canvasPainter(context, palette);
  const svg = svgPainter(palette, measure);
  drawScene(svg, view);
  return new Blob([svg.done(view.width, view.layout.height, says)], { type: 'image/svg+xml;charset=utf-8' });
}

/** The timeline in pixels. */
export function pngOfScene({ view, palette }: ScenePicture): Promise<Blob> {
  const context = canvasContext(view.width * SCALE, view.layout.height * SCALE);
  context.scale(SCALE, SCALE);
  const painter: Painter = canvasPainter(context, palette);
  drawScene(painter, view);
  return new Promise((resolve, reject) =>
    context.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.')))),
  );
}

function canvasContext(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  return context;
}
