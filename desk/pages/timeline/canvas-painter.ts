import type { Colour } from './looks.js';
import type { Ink, Painter, Writing } from './painter.js';

export type Palette = Readonly<Record<Colour, string>>;

/** The face of small labels; the one that ships, or what the reader's system has. */
export const FACE = '"Source Sans 3 Variable", system-ui, "Liberation Sans", sans-serif';
/** Pixels of a dash and of the gap after it. */
export const DASH = [2, 2.5] as const;

export const fontOf = (size: number, isBold = false): string => `${isBold ? 600 : 400} ${size}px ${FACE}`;

/** A painter on a canvas. Its context is scaled so that a unit is a pixel of the page. */
export function canvasPainter(context: CanvasRenderingContext2D, palette: Palette): Painter {
  let ink: Ink = {};
  let font = '';
  const setFont = (size: number, isBold?: boolean) => {
    const next = fontOf(size, isBold);
    if (next !== font) context.font = next;
    font = next;
  };
  return {
    begin(next) {
      ink = next;
      context.beginPath();
    },
    disc(x, y, radius) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    },
    half(x, y, radius, side) {
      const turn = side === 'left' ? 0.5 : -0.5;
      context.moveTo(x, side === 'left' ? y + radius : y - radius);
      context.arc(x, y, radius, turn * Math.PI, (turn + 1) * Math.PI);
    },
    rect: (x, y, width, height) => context.rect(x, y, width, height),
    moveTo: (x, y) => context.moveTo(x, y),
    lineTo: (x, y) => context.lineTo(x, y),
    end: () => finish(context, ink, palette),
    write(words, x, y, writing) {
      setFont(writing.size, writing.isBold);
      written(context, words, x, y, writing, palette);
    },
    measure(words, size, isBold) {
      setFont(size, isBold);
      return context.measureText(words).width;
    },
    clip(x, y, width, height) {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
    },
    unclip() {
      context.restore();
      font = '';
    },
  };
}

function finish(context: CanvasRenderingContext2D, ink: Ink, palette: Palette): void {
  context.globalAlpha = ink.alpha ?? 1;
  if (ink.fill) {
    context.fillStyle = palette[ink.fill];
    context.fill();
  }
  if (ink.stroke) {
    context.strokeStyle = palette[ink.stroke];
    context.lineWidth = ink.width ?? 1;
    context.setLineDash(ink.isDashed ? DASH : []);
    context.stroke();
  }
  context.globalAlpha = 1;
}

const ALIGN = { left: 'left', middle: 'center', right: 'right' } as const;

function written(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  { colour, align = 'left' }: Writing,
  palette: Palette,
): void {
  context.fillStyle = palette[colour];
  context.textAlign = ALIGN[align];
  context.textBaseline = 'alphabetic';
  context.fillText(words, x, y);
}
